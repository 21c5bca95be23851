import type { CorrectionField, CorrectionStatus } from '../../contract/privacy'
import { statusMachine } from '../../platform/status-machine'
import type { RosterMistake } from '../people/correct-person'

/*
 * Correction 更正: a person asks for a mistake of the roster to be corrected, requested → made | refused with a reason.
 * Decided by the clerk of their village, never for themselves; one open request a person and field.
 */
export const correctionMachine = statusMachine<CorrectionStatus>({
  requested: ['made', 'refused'],
  made: [],
  refused: [],
})

export const { requireStep } = correctionMachine

/** What was asked for, as the roster takes it. */
export const mistakeOf = (field: CorrectionField, value: string): RosterMistake =>
  field === 'birthYear' ? { field, value: Number(value) } : { field, value }
