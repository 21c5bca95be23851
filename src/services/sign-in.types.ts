import type { AccountId } from '../../cloudfunctions/contract/ids'

export interface DemoPerson {
  accountId: AccountId
  name: string
  /** Where the part reaches: the name of a division. */
  note: string
  /** The part that the person plays, a code: a role, "resident" or "newcomer". */
  part: string
}

/** How somebody becomes known here: by the platform itself, or by a session of the host. */
export type SignIn =
  | { by: 'platform' }
  | {
      by: 'host'
      /** People of a demo host to choose from. Throws CallFailed (DEMO_ONLY elsewhere). */
      demoPeople: () => Promise<DemoPerson[]>
      signInAs: (accountId: AccountId) => Promise<void>
      signOut: () => Promise<void>
    }
