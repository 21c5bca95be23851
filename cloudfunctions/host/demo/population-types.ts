import type { ConsentState, DeedClass } from '../../contract/deeds'
import type { Listing, Relation } from '../../contract/people'
import type { Department, Role } from '../../contract/roles'
import type { DemoEnterprises } from './population-enterprises'
import type { DemoExemplars } from './population-exemplars'
import type { DemoStation } from './population-school'

/** Keys join the parts: a household's is "<village code>-003", a person's "<household key>-2". */
export interface DemoPerson {
  readonly key: string
  readonly name: string
  readonly birthYear: number
  readonly isHead: boolean
}

/** The first member is the head. */
export interface DemoHousehold {
  readonly key: string
  /** Running number in the village, "003". */
  readonly number: string
  readonly group: string
  readonly listing: Listing
  readonly members: readonly DemoPerson[]
}

/** Declared kin, one row a pair: `b` is the `relation` of `a`. */
export interface DemoKin {
  readonly a: string
  readonly b: string
  readonly relation: Relation
}

export interface DemoGrant {
  readonly personKey: string
  readonly role: Role
  readonly divisionCode: string
  /** Of a department's signer. */
  readonly department?: Department
}

export interface DemoVillage {
  readonly code: string
  readonly households: readonly DemoHousehold[]
  readonly kin: readonly DemoKin[]
  readonly roles: readonly DemoGrant[]
}

/**
 * As whom one signs in; `newcomer` is an account that is not bound to anybody yet, `lecturer` a resident who teaches,
 * `representative` one who represents an enterprise.
 */
export type DemoPart = Role | 'resident' | 'newcomer' | 'lecturer' | 'representative'

export interface DemoAccount {
  readonly key: string
  /** Null for the newcomer, whose name stands once in the roster of the noted village. */
  readonly personKey: string | null
  readonly name: string
  /** Where the part reaches: the village, or the officer's township or county. The client has the words. */
  readonly note: { readonly part: DemoPart; readonly divisionCode: string }
}

/** A past deed, to be nominated, reviewed and posted through the use cases with the clock moved back. */
export interface DemoDeed {
  readonly villageCode: string
  readonly deedClass: DeedClass
  readonly story: string
  readonly publicText: string
  readonly place: string
  readonly praised: readonly string[]
  readonly helped: readonly string[]
  readonly nominator: string
  readonly anonymous: boolean
  /** Days from now to the day of the act and of its nomination; negative. */
  readonly dayOffset: number
  readonly ruleCode: string
  readonly units: number
  /** What every praised person of the deed answers. */
  readonly consent: ConsentState
}

/** A past application for a credit status, to be played through the use cases like a deed. */
export interface DemoApplication {
  readonly personKey: string
  /** Days from now to the day on which it is sent; negative. */
  readonly dayOffset: number
  /** For whom it waits now; null went all the way that the days allow. */
  readonly waitsAt: 'papers' | 'clerk' | 'council' | 'committees' | 'township' | null
  readonly away?: boolean
  readonly runsBusiness?: boolean
  /** The day on which an officer proposes to withdraw what was given. */
  readonly hearingProposed?: number
}

export interface DemoPopulation {
  readonly villages: readonly DemoVillage[]
  /** Grants in townships and in the county; the people live in the villages. */
  readonly officers: readonly DemoGrant[]
  readonly accounts: readonly DemoAccount[]
  /** The oldest first. */
  readonly deeds: readonly DemoDeed[]
  readonly stations: readonly DemoStation[]
  readonly applications: readonly DemoApplication[]
  readonly exemplars: DemoExemplars
  readonly enterprises: DemoEnterprises
}
