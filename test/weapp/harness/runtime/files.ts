import { fromBase64, toBase64 } from './base64'

/** The folder of the mini-program's own files; it survives a relaunch, what the camera gave does not. */
export const USER_DATA_PATH = 'wxfile://usr'

const PREFIX = 'file:'
const KEPT = `${USER_DATA_PATH}/`

/** Files of the phone by the path that the platform names them with. */
const files = new Map<string, Uint8Array>()

let taken = 0

/** A temporary file, as the camera gives it; answers its path. */
export function keepFile(bytes: Uint8Array): string {
  taken += 1
  const path = `wxfile://tmp_${taken}.jpg`
  files.set(path, bytes)
  return path
}

/** @throws Error when there is no such file */
export function fileOf(path: string): Uint8Array {
  const kept = window.localStorage.getItem(PREFIX + path)
  const found = kept === null ? files.get(path) : fromBase64(kept)
  if (!found) throw new Error(`no such file or directory ${path}`)
  return found
}

/** Where a browser finds the picture that the mini-program names. */
export function pictureOf(source: string): string {
  if (!source.startsWith('wxfile://')) return source
  return URL.createObjectURL(new Blob([new Uint8Array(fileOf(source))], { type: 'image/jpeg' }))
}

const keep = (path: string, bytes: Uint8Array): void => window.localStorage.setItem(PREFIX + path, toBase64(bytes))

const pathsBelow = (folder: string): string[] =>
  Object.keys(window.localStorage).flatMap((key) =>
    key.startsWith(`${PREFIX}${folder}/`) ? [key.slice(PREFIX.length)] : [],
  )

/** A folder is there once something was put into it or it was made. */
const FOLDERS = 'folders'
const folders = (): string[] => JSON.parse(window.localStorage.getItem(FOLDERS) ?? '[]')

function mustBeOwn(path: string): void {
  if (!path.startsWith(KEPT)) throw new Error(`permission denied, open ${path}`)
}

/** What the platform's file manager does at once; every fault is thrown. */
export const fileManager = {
  accessSync(path: string): void {
    if (folders().includes(path) || pathsBelow(path).length > 0) return
    fileOf(path)
  },
  mkdirSync(path: string): void {
    mustBeOwn(path)
    window.localStorage.setItem(FOLDERS, JSON.stringify([...folders(), path]))
  },
  readdirSync: (path: string): string[] => pathsBelow(path).map((one) => one.slice(path.length + 1)),
  copyFileSync(from: string, to: string): void {
    mustBeOwn(to)
    keep(to, fileOf(from))
  },
  writeFileSync(path: string, text: string, encoding = 'utf8'): void {
    mustBeOwn(path)
    keep(path, encoding === 'base64' ? fromBase64(text) : new TextEncoder().encode(text))
  },
  statSync: (path: string): { size: number } => ({ size: fileOf(path).length }),
  unlinkSync(path: string): void {
    fileOf(path)
    files.delete(path)
    window.localStorage.removeItem(PREFIX + path)
  },
}
