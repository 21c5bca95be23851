import type { ActivityStatus } from '../../../cloudfunctions/contract/activities'
import type { TagTone } from '../../components/status-tag'

/** The colour that repeats what the word of a status says. */
export const TONES: Record<ActivityStatus, TagTone> = {
  entered: 'active',
  returned: 'warning',
  confirmed: 'done',
  withdrawn: 'plain',
}
