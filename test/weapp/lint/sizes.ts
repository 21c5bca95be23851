import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import budgets from '../budgets.json'

const KB = 1024

const Named = v.object({ root: v.string() })
const AppJson = v.object({ subPackages: v.optional(v.array(Named), []), subpackages: v.optional(v.array(Named), []) })

/** Bytes of one package as it is uploaded: "main", or the root of a sub-package, "pages/more/". */
export interface PackageSize {
  name: string
  bytes: number
}

interface File {
  path: string
  bytes: number
}

const filesBelow = (folder: string, prefix = ''): File[] =>
  readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    return entry.isDirectory() ? filesBelow(folder, path) : [{ path, bytes: statSync(join(folder, path)).size }]
  })

/** Not uploaded: settings of the developer tools, and licences beside the code. */
const isUploaded = ({ path }: File): boolean => !/^project(\.private)?\.config\.json$|\.LICENSE\.txt$|\.map$/.test(path)

const sum = (files: readonly File[]): number => files.reduce((total, { bytes }) => total + bytes, 0)

/** Every package of a built mini-program; the main one is what lies in no sub-package. */
export function packageSizes(folder: string): PackageSize[] {
  const { subPackages, subpackages } = v.parse(AppJson, JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')))
  const roots = [...subPackages, ...subpackages].map(({ root }) => `${root.replace(/\/$/, '')}/`)
  const files = filesBelow(folder).filter(isUploaded)
  const rootOf = ({ path }: File) => roots.find((root) => path.startsWith(root)) ?? 'main'
  return ['main', ...roots].map((name) => ({ name, bytes: sum(files.filter((file) => rootOf(file) === name)) }))
}

const inKB = (bytes: number): string => `${Math.ceil(bytes / KB)} KB`

/** Ours, well below what the platform refuses (2 MB): what a slow phone on a slow line opens in time. */
export const budgetOf = (name: string): number => (name === 'main' ? budgets.mainPackageBytes : budgets.subPackageBytes)

export const sizeFaults = (sizes: readonly PackageSize[]): string[] =>
  sizes
    .filter(({ name, bytes }) => bytes > budgetOf(name))
    .map(({ name, bytes }) => `package ${name} has ${inKB(bytes)}, more than ${inKB(budgetOf(name))}`)

export const sizeLine = (sizes: readonly PackageSize[]): string =>
  sizes.map(({ name, bytes }) => `${name} ${inKB(bytes)}`).join(', ')
