import type {
  AccountId,
  CampaignId,
  ClassSessionId,
  CreditCaseId,
  DeedId,
  PersonId,
  RaisedMatterId,
} from '../../../contract/ids'
import { auditActorOf, type Reading, type Village, type Writing } from '../../../domain/context'
import { type Actor, loadActor, type Resident } from '../../../domain/people/actor'
import { BY_CLOCK } from '../../../platform/audit'
import { countyDate } from '../../../platform/county-time'
import type { Tx } from '../../../platform/db/types'
import type { DemoCampaign } from '../population-exemplars'
import type { DemoCourse, DemoMatter } from '../population-school'
import type { DemoApplication, DemoDeed } from '../population-types'

/** Where the demo's past is played: the village on one transaction, with a clock that the play moves. */
export interface Stage {
  tx: Tx
  village: Village
  moveTo(instant: Date): void
  /** People and accounts by the keys of the population. */
  people: Map<string, PersonId>
  accounts: Map<string, AccountId>
  /** Who acts, as of a day: nobody's office changes before the next. */
  actors: Map<string, { on: string; resident: Resident }>
  deeds: Map<DemoDeed, DeedId>
  /** Sessions of the night school by their course, in the order of its days. */
  sessions: Map<DemoCourse, ClassSessionId[]>
  matters: Map<DemoMatter, RaisedMatterId>
  applications: Map<DemoApplication, CreditCaseId>
  campaigns: Map<DemoCampaign, CampaignId>
}

/** All of the play is one transaction: a demo is loaded whole or not at all. */
export function openStage(tx: Tx, village: Village, start: Date): Stage {
  let now = start
  return {
    tx,
    village: { ...village, db: tx, clock: { now: () => now } },
    moveTo: (instant) => {
      now = instant
    },
    people: new Map(),
    accounts: new Map(),
    actors: new Map(),
    deeds: new Map(),
    sessions: new Map(),
    matters: new Map(),
    applications: new Map(),
    campaigns: new Map(),
  }
}

export const asClock = ({ tx, village }: Stage): Writing => ({ tx, now: village.clock.now(), by: BY_CLOCK, village })

export const asActor = (stage: Stage, actor: Actor): Writing => ({ ...asClock(stage), by: auditActorOf(actor) })

export const reading = ({ tx, village }: Stage): Reading => ({ db: tx, now: village.clock.now(), village })

/** @throws Error for a key that the population does not hold */
export function personOf({ people }: Stage, key: string): PersonId {
  const found = people.get(key)
  if (!found) throw new Error(`the demo has no person ${key}`)
  return found
}

/** The resident behind a person's account. @throws Error for somebody without one */
export async function residentOf(stage: Stage, key: string): Promise<Resident> {
  const accountId = stage.accounts.get(key)
  if (!accountId) throw new Error(`the demo person ${key} has no account`)
  const on = countyDate(stage.village.clock.now())
  const known = stage.actors.get(key)
  if (known?.on === on) return known.resident
  const { person, ...actor } = await loadActor(stage.tx, accountId, on)
  if (!person) throw new Error(`the account of ${key} is not bound`)
  const resident = { ...actor, person }
  stage.actors.set(key, { on, resident })
  return resident
}
