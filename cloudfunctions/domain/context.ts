import type { DivisionCode } from '../contract/ids'
import type { AuditActor } from '../platform/audit'
import type { Clock } from '../platform/clock'
import type { Database, Reader, Tx } from '../platform/db/types'
import type { Log } from '../platform/log'
import type { PhotoStore } from '../platform/photos/photo-store'
import type { SigningKeys } from '../platform/signing-keys'
import type { SubscribeMessages } from '../platform/wechat/subscribe-message'
import type { WeChat } from '../platform/wechat/wechat'
import type { CertificateHandlers } from './certificates/handlers'
import type { CouncilHandlers } from './council/handlers'
import type { CallLimits } from './limit-calls'
import type { NoticeHandlers, PaperHandlers } from './notices/handlers'
import type { Actor } from './people/actor'
import type { PeopleHandlers } from './people/handlers'
import type { PhotoHandlers } from './photos/handlers'
import type { LedgerHandlers } from './points/handlers'
import type { PollHandlers } from './polls/handlers'
import type { SlipHandlers } from './slips/handlers'

/** The county this installation serves, and who answers for it. */
export interface County {
  code: DivisionCode
  name: string
  sponsorUnit: string
  filingNumber: string
}

/** What the machine underneath gives; knows no village. */
export interface Platform {
  db: Database
  clock: Clock
  photoStore: PhotoStore
  /** Rings phones; null where this process cannot: the inbox is the truth. */
  subscribeMessages: SubscribeMessages | null
  /** What the platform does besides; null where this process has no platform behind it. */
  wechat: WeChat | null
  /** Signs certificates. */
  keys: SigningKeys
  log: Log
  /** How often somebody may call; absent: as often as they like. */
  limits?: CallLimits
  county: County
  /** Started with demo people, on loopback only. */
  demo: boolean
}

/** The platform with every mechanism wired to what is decided with it; made in `compose.ts` and nowhere else. */
export interface Village extends Platform {
  council: CouncilHandlers
  notices: NoticeHandlers
  paper: PaperHandlers
  ledger: LedgerHandlers
  people: PeopleHandlers
  photos: PhotoHandlers
  slips: SlipHandlers
  certificates: CertificateHandlers
  polls: PollHandlers
}

/** What a reader is given. */
export interface Reading {
  db: Reader
  now: Date
  village: Village
}

/** What a writer is given: an open transaction, one "now" for all of it, and who acts. */
export interface Writing {
  tx: Tx
  now: Date
  by: AuditActor
  village: Village
}

/** Whom the audit names for an actor. */
export const auditActorOf = (actor: Actor): AuditActor => ({
  accountId: actor.accountId,
  personId: actor.person?.personId ?? null,
})
