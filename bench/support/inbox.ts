import type { DivisionCode, HouseholdId, MessageId, PersonId } from '../../cloudfunctions/contract/ids'
import type { InboxMessage } from '../../cloudfunctions/contract/messages'
import type { Me } from '../../cloudfunctions/contract/people'
import { messageWords } from '../../src/i18n/message-words'
import * as t from '../../src/i18n/zh-CN'

/** As many as one page of a list holds. */
export const ROWS = 20

const NOW = '2026-03-09T02:00:00.000Z'
const id = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`

const MESSAGES: InboxMessage[] = Array.from({ length: ROWS }, (_, at) => ({
  messageId: id(at) as MessageId,
  template: 'deedConfirmed',
  subject: 'deed',
  subjectId: id(at + ROWS),
  facts: {},
  sentAt: NOW,
}))

const WORDS = messageWords({ template: 'deedConfirmed', facts: {} }, NOW)

/** Stands once in every row, at its foot. */
export const MARK = t.inbox.mark

const PLAIN = MESSAGES.map(({ messageId }) => ({
  messageId,
  ...WORDS,
  mark: t.inbox.mark,
  sentAt: '3月9日 星期一 10:00',
}))

const ME: Me = {
  county: { code: '410523' as DivisionCode, name: '汤阴县', sponsorUnit: '—', filingNumber: '—' },
  demo: false,
  now: NOW,
  signedIn: true,
  person: {
    personId: id(90) as PersonId,
    name: '张大山',
    householdId: id(91) as HouseholdId,
    villageCode: '410523100200' as DivisionCode,
    villageName: '石家庄村',
    townshipCode: '410523100' as DivisionCode,
    townshipName: '城关镇',
  },
  people: [],
  binding: null,
  roles: [],
  rights: [],
}

const ANSWERS: Readonly<Record<string, unknown>> = {
  'session.me': ME,
  'messages.list': { rows: MESSAGES },
  'messages.unread': { unread: ROWS },
}

/** What the cloud answers both; whatever else the app asks for is not there. */
export function ready(data: unknown): unknown {
  const path = typeof data === 'object' && data !== null && 'path' in data ? String(data.path) : ''
  if (path === 'plain.list') return PLAIN
  const requestId = 'bench'
  const found = ANSWERS[path]
  return found === undefined
    ? { ok: false, error: { code: 'NOT_FOUND', requestId } }
    : { ok: true, data: found, requestId }
}
