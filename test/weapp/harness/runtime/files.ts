/** Files of the phone: what the camera gave, by the path that the platform names it with. */
const files = new Map<string, Uint8Array>()

let taken = 0

export function keepFile(bytes: Uint8Array): string {
  taken += 1
  const path = `wxfile://tmp_${taken}.jpg`
  files.set(path, bytes)
  return path
}

/** @throws Error when there is no such file */
export function fileOf(path: string): Uint8Array {
  const found = files.get(path)
  if (!found) throw new Error(`no file ${path}`)
  return found
}

/** Where a browser finds the picture that the mini-program names. */
export function pictureOf(source: string): string {
  if (!source.startsWith('wxfile://')) return source
  return URL.createObjectURL(new Blob([new Uint8Array(fileOf(source))], { type: 'image/jpeg' }))
}
