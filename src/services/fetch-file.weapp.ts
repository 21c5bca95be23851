import type { FetchFile } from './fetch-file.types'

/** Files are for the computer of an office. */
export const fetchFile: FetchFile | null = null
