import type { CreditTimelineItem } from '../../../contract/credit'
import { CREDIT_EVENTS, type CreditEvent } from '../../../contract/credit-words'
import type { DeclineReason } from '../../../contract/decline-reasons'
import type { DivisionCode, EnterpriseId, HouseholdId, PersonId } from '../../../contract/ids'
import type { MessageFacts, MessageTemplate } from '../../../contract/messages'
import { recordTrace, tracesOf } from '../../../platform/audit'
import type { Reader } from '../../../platform/db/types'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { getEnterprise } from '../enterprise/enterprise.repository'
import { findHeads } from './case.repository'

interface Told {
  words?: string[]
  reasons?: DeclineReason[]
}

/** Whose credit status it is. */
export interface Whose {
  /** The application or designation that a message is about. */
  subjectId: string
  householdId: HouseholdId | null
  enterpriseId?: EnterpriseId | null
  divisionCode: DivisionCode
  applicantId?: PersonId | null
}

/** Which events a household is told of. */
const TEMPLATES: Partial<Record<CreditEvent, MessageTemplate>> = {
  returned: 'creditReturned',
  declined: 'creditDeclined',
  noticeOpened: 'creditOnNotice',
  designated: 'creditDesignated',
  overturned: 'creditOverturned',
  appealed: 'creditAppealed',
  appealDeclined: 'creditAppealDeclined',
  reexamined: 'creditReviewReopened',
  reconfirmed: 'creditKept',
  reviewReopened: 'creditReviewReopened',
  renewed: 'creditRenewed',
  lapsed: 'creditLapsed',
  ceased: 'creditCeased',
  withdrawalProposed: 'creditHearing',
  withdrawalOnNotice: 'creditWithdrawalOnNotice',
  withdrawn: 'creditWithdrawn',
  kept: 'creditKept',
  withdrawalUpheld: 'creditWithdrawn',
}

/** Which events the representative of an enterprise is told of. */
const ENTERPRISE_TEMPLATES: Partial<Record<CreditEvent, MessageTemplate>> = {
  returned: 'enterpriseReturned',
  declined: 'enterpriseDeclined',
  noticeOpened: 'enterpriseOnNotice',
  designated: 'enterpriseDesignated',
  overturned: 'enterpriseOverturned',
  appealed: 'enterpriseAppealed',
  appealDeclined: 'enterpriseAppealDeclined',
  reviewReopened: 'enterpriseReviewReopened',
  reexamined: 'enterpriseReviewReopened',
  reconfirmed: 'enterpriseKept',
  withdrawalProposed: 'enterpriseHearing',
  withdrawalOnNotice: 'enterpriseWithdrawalOnNotice',
  withdrawn: 'enterpriseWithdrawn',
  kept: 'enterpriseKept',
  withdrawalUpheld: 'enterpriseWithdrawn',
  representativeNamed: 'enterpriseNamed',
  termEnding: 'enterpriseTermEnding',
  termOver: 'enterpriseTermOver',
}

type Named = Pick<Whose, 'householdId' | 'enterpriseId' | 'divisionCode'>
const nameOf = ({ householdId, enterpriseId, divisionCode }: Named): string =>
  householdId ?? enterpriseId ?? divisionCode

/** Leaves the trace of an event, from which the one timeline of a household is read, and tells its head and applicant. */
export async function recordCreditEvent(
  w: Writing,
  whose: Whose,
  event: CreditEvent,
  told: Told = {},
  facts: MessageFacts = {},
): Promise<void> {
  const words = told.words?.map(maskNumbers)
  await recordTrace(w.tx, w.now, w.by, {
    action: `credit.${event}`,
    subject: 'credit',
    subjectId: nameOf(whose),
    detail: { of: whose.subjectId, ...told, ...(words ? { words } : {}) },
  })
  const said: MessageFacts = words && words.length > 0 ? { words: [...new Set(words)].join('；') } : {}
  if (whose.enterpriseId) return tellEnterprise(w, whose.enterpriseId, event, { ...said, ...facts })
  const template = TEMPLATES[event]
  if (!template || !whose.householdId) return
  const head = (await findHeads(w.tx, [whose.householdId])).get(whose.householdId)
  const people = [head?.headId, whose.applicantId].flatMap((one) => one ?? [])
  await tell(w, people, { template, subject: 'credit', subjectId: whose.subjectId, facts: { ...said, ...facts } })
}

async function tellEnterprise(w: Writing, id: EnterpriseId, event: CreditEvent, facts: MessageFacts): Promise<void> {
  const template = ENTERPRISE_TEMPLATES[event]
  const { representativeId, name } = await getEnterprise(w.tx, id)
  if (!template || !representativeId) return
  await tell(w, [representativeId], { template, subject: 'enterprise', subjectId: id, facts: { name, ...facts } })
}

/** All that happened to the credit status of a household, enterprise or division, oldest first. Who acted stays out of it. */
export async function timelineOf(db: Reader, whose: Named): Promise<CreditTimelineItem[]> {
  const traces = await tracesOf(db, 'credit', nameOf(whose))
  return traces.flatMap(({ action, at, detail }) => {
    const event = CREDIT_EVENTS.find((one) => `credit.${one}` === action)
    const { words, reasons } = detail as Told
    return event ? [{ event, at: at.toISOString(), ...(words ? { words } : {}), ...(reasons ? { reasons } : {}) }] : []
  })
}
