import type { PaperStatus } from '../../../cloudfunctions/contract/polls'
import type { TagTone } from '../../components/status-tag'

/** The colour that repeats what the word of a status says. */
export const PAPER_TONES: Record<PaperStatus, TagTone> = {
  entered: 'active',
  returned: 'warning',
  confirmed: 'done',
  withdrawn: 'plain',
  lapsed: 'warning',
}
