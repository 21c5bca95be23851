import type { MatterStatus } from '../../../contract/school-words'
import { statusMachine } from '../../../platform/status-machine'

/*
 * Raised matter 提出事项: raised → owned → answered → rated. It has an owner, a due date and a public answer, and ends with the
 * rating of who raised it. Not answered in time it goes to the township, which answers for it from then on; who asked is
 * told to nobody but who handles it. (Domain: night school.)
 */
export const matterMachine = statusMachine<MatterStatus>({
  raised: ['owned', 'answered'],
  owned: ['answered'],
  answered: ['rated'],
  rated: [],
})

export const { requireStep } = matterMachine

/** Days until it is answered, and again for the township. A default of the county; it may shorten it. */
export const MATTER_DAYS = 15
