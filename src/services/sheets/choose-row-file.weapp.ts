import type { ChooseRowFile } from './row-source.types'

/** Files are for the computer of an office. */
export const chooseRowFile: ChooseRowFile | null = null
