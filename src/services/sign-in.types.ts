import type { AccountId } from '../../cloudfunctions/contract/ids'

export interface DemoPerson {
  accountId: AccountId
  name: string
  /** Where the part reaches: the name of a division. */
  note: string
  /** The part that the person plays, a code: a role, "resident" or "newcomer". */
  part: string
}

/** What comes of a code that stands on a screen. */
export const CODE_OUTCOMES = ['waiting', 'letIn', 'refused', 'expired'] as const
export type CodeOutcome = (typeof CODE_OUTCOMES)[number]

/** How somebody becomes known here: by the platform itself, or by a session of the host. */
export type SignIn =
  | { by: 'platform' }
  | {
      by: 'host'
      /** People of a demo host to choose from. Throws CallFailed (DEMO_ONLY elsewhere). */
      demoPeople: () => Promise<DemoPerson[]>
      signInAs: (accountId: AccountId) => Promise<void>
      signOut: () => Promise<void>
      /** A code for this browser, for two minutes. Throws CallFailed. */
      beginByCode: () => Promise<{ code: string }>
      /** What came of the code that this browser shows; let in, it is signed in. Throws CallFailed. */
      outcomeOfCode: () => Promise<CodeOutcome>
    }
