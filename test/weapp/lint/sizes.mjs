import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const KB = 1024
/** The platform refuses a larger package. */
const PACKAGE_LIMIT = 2048 * KB
/** Ours: what a slow phone on a slow line opens in time. */
const MAIN_BUDGET = 650 * KB

const filesBelow = (folder, prefix = '') =>
  readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    return entry.isDirectory() ? filesBelow(folder, path) : [{ path, bytes: statSync(join(folder, path)).size }]
  })

/** Not uploaded: settings of the developer tools, and licences beside the code. */
const isUploaded = ({ path }) => !/^project(\.private)?\.config\.json$|\.LICENSE\.txt$|\.map$/.test(path)

const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0)

/** Bytes of every package: the main one is what lies in no sub-package. */
export function packageSizes(folder) {
  const { subPackages = [], subpackages = [] } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  const roots = [...subPackages, ...subpackages].map(({ root }) => `${root.replace(/\/$/, '')}/`)
  const files = filesBelow(folder).filter(isUploaded)
  const rootOf = ({ path }) => roots.find((root) => path.startsWith(root)) ?? 'main'
  return ['main', ...roots].map((name) => ({ name, bytes: sum(files.filter((file) => rootOf(file) === name)) }))
}

const inKB = (bytes) => `${Math.ceil(bytes / KB)} KB`

export function sizeFaults(sizes) {
  return sizes.flatMap(({ name, bytes }) => {
    const limit = name === 'main' ? MAIN_BUDGET : PACKAGE_LIMIT
    return bytes > limit ? [`package ${name} has ${inKB(bytes)}, more than ${inKB(limit)}`] : []
  })
}

export const sizeLine = (sizes) => sizes.map(({ name, bytes }) => `${name} ${inKB(bytes)}`).join(', ')
