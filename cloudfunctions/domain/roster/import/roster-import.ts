import type { RosterImportStatus } from '../../../contract/roster-import'
import { statusMachine } from '../../../platform/status-machine'

/*
 * Roster import 名册导入: a file comes in parts and lies beside the roster → every row is checked, by itself, beside the other
 * rows and beside the roster, and nothing is changed → an officer says: all or nothing, or the good rows → it is put into the
 * roster village by village, each in one transaction, or all of it in one. It opens households and adds people whom nobody
 * has; whatever stands otherwise in the roster is told and stays, for that is changed by two signatures (roster change).
 * The same file twice changes nothing; who is missing from it is told and stays. (Domain: roster.)
 */
export const rosterImportMachine = statusMachine<RosterImportStatus>({
  receiving: ['checking', 'discarded'],
  checking: ['checked', 'discarded'],
  checked: ['applying', 'discarded'],
  /** Back to checking where all was wanted and the roster has changed since so that a row is faulty now. */
  applying: ['applied', 'checking'],
  applied: [],
  discarded: [],
})

export const { requireStep } = rosterImportMachine
