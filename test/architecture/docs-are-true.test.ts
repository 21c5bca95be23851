import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { scripts } from '../../package.json'
import { commandsNamed, linksIn, pathsNamed } from '../support/architecture/docs'
import { ROOT, readTree } from '../support/architecture/source-files'

/** Folders that running the product makes. */
const MADE_LATER = ['data/local', 'dist']

const documents = readTree(ROOT, ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs', 'data/README.md'], ['.md'])

describe.each(documents.map((document) => [document.path, document] as const))('%s', (path, document) => {
  it('names files that there are', () => {
    const there = (named: string) => MADE_LATER.includes(named) || existsSync(join(ROOT, named))
    expect(pathsNamed(document).filter((named) => !there(named))).toEqual([])
  })
  it('links to files that there are', () => {
    expect(linksIn(document).filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([])
  })
  it('names commands that there are', () => {
    expect(commandsNamed(document).filter((name) => !(name in scripts))).toEqual([])
  })
})

it('every folder of the domain is a word of the glossary', () => {
  const glossary = documents.find((document) => document.path === 'docs/glossary.md')?.text ?? ''
  const folders = readdirSync(join(ROOT, 'cloudfunctions/domain'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  const known = (folder: string) => new RegExp(`\\b${folder}\\b|\\b${folder.replace(/s$/, '')}\\b`, 'i').test(glossary)
  expect(folders.filter((folder) => !known(folder))).toEqual([])
})
