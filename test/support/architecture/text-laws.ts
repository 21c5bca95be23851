import { type SourceFile, withoutComments } from './source-files'

const paths = (files: readonly SourceFile[], breaks: (file: SourceFile) => boolean): string[] =>
  files.filter(breaks).map((file) => file.path)

/** Files that put a row into the ledger, with the query builder or in SQL. */
export const ledgerWriters = (files: readonly SourceFile[]): string[] =>
  paths(files, ({ text }) =>
    /(insert|update|delete)\(\s*(schema\.)?ledgerEntry\b|(insert\s+into|update|delete\s+from|truncate)\s+"?ledger_entry/i.test(
      withoutComments(text),
    ),
  )

/** Files that import the one insert of the ledger's repository. */
export const entryPosters = (files: readonly SourceFile[]): string[] =>
  paths(files, ({ text }) => /import[^;]*\binsertEntry\b[^;]*from/.test(text))

/** Files that post entries without asking the caps. */
export const bonusPosters = (files: readonly SourceFile[]): string[] =>
  paths(files, ({ text }) => /import[^;]*\bpostEntry\b[^;]*from/.test(text))

/** Files that ask the machine for the time. */
export const clockReaders = (files: readonly SourceFile[]): string[] =>
  paths(files, ({ text }) => /\bDate\.now\(|\bnew Date\(\s*\)|\bDate\(\s*\)/.test(withoutComments(text)))

/** Files with Chinese characters outside of comments. */
export const wordBearers = (files: readonly SourceFile[]): string[] =>
  paths(files, ({ text }) => /\p{Script=Han}/u.test(withoutComments(text)))

export const LINES_AT_MOST = 250

export const longFiles = (files: readonly SourceFile[]): string[] =>
  paths(files, ({ text }) => text.split('\n').length - 1 > LINES_AT_MOST)

/** Test files in which something is not run. */
export const silencedTests = (files: readonly SourceFile[]): string[] =>
  paths(files, ({ text }) =>
    /\b(it|test|describe)(\.concurrent)?\.(skip|only|todo|failing)\b|\b[xf](it|describe|test)\s*\(/.test(
      withoutComments(text),
    ),
  )
