/** What a download found: the bytes, nothing there, or more than was allowed. */
export type Downloaded = Uint8Array | 'none' | 'tooLarge'

/**
 * The platform's storage of files, by path. Phones put files there themselves and fetch them by links that end. Every
 * method may throw when the platform does not answer.
 */
export interface CloudStorage {
  /** The platform's name of the file at a path, as a phone is told it after its upload. */
  fileIdOf(path: string): string
  upload(path: string, bytes: Uint8Array): Promise<void>
  /** Reads no more than `atMost` bytes. */
  download(path: string, atMost: number): Promise<Downloaded>
  /** No fault if there is nothing. */
  remove(paths: readonly string[]): Promise<void>
  /** An address by path, good for about so many seconds; none where there is no file. */
  links(paths: readonly string[], seconds: number): Promise<Map<string, string>>
}
