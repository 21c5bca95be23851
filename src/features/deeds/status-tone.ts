import type { DeedStatus } from '../../../cloudfunctions/contract/deeds'
import type { TagTone } from '../../components/status-tag'

/** The colour that repeats what the word of a status says. */
export const STATUS_TONES: Record<DeedStatus, TagTone> = {
  submitted: 'active',
  returned: 'warning',
  townshipCheck: 'active',
  accepted: 'active',
  declined: 'plain',
  withdrawn: 'plain',
  panel: 'active',
  onNotice: 'honour',
  confirmed: 'done',
  appealed: 'active',
  reexamined: 'active',
  overturned: 'plain',
  keptPrivate: 'done',
}
