import type { SlipSubject, SlipWords } from '../../contract/slips'
import type { Reading } from '../context'

/** What was entered on somebody's behalf says of itself what stands on its slip; wired in `compose.ts`. */
export interface SlipEntry {
  /** Null when it is kept no more. */
  describe(r: Reading, subjectId: string): Promise<SlipWords | null>
}

export type SlipHandlers = Record<SlipSubject, SlipEntry>
