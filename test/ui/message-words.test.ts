import { MESSAGE_TEMPLATES } from '../../cloudfunctions/contract/messages'
import { openSubject } from '../../src/features/messages/open-subject'
import { messageWords } from '../../src/i18n/message-words'
import * as t from '../../src/i18n/zh-CN'
import { go } from '../../src/services/navigate'

jest.mock('../../src/services/navigate', () => ({ go: jest.fn() }))

const NOW = '2026-03-04T02:00:00.000Z'
const FACTS = { number: 'TS2026-0001', date: '2026-03-19T16:00:00.000Z' }

describe('a message', () => {
  test('says a closing instant as the last day before it', () => {
    const { title, body } = messageWords({ template: 'complaintAccepted', facts: FACTS }, NOW)
    expect(title).toBe('您提的TS2026-0001已经受理')
    expect(body).toContain('最晚3月19日 星期四给您答复')
  })

  test('says a date as people say it', () => {
    const facts = { date: '2026-03-20' }
    expect(messageWords({ template: 'deedAppealed', facts }, NOW).body).toContain('最晚3月20日 星期五有结果')
  })

  test('says a code by its word', () => {
    const { body } = messageWords({ template: 'correctionMade', facts: { field: 'birthYear' } }, NOW)
    expect(body).toContain(t.privacy.fields.birthYear)
  })

  test.each(MESSAGE_TEMPLATES)('has words to show and to read out: %s', (template) => {
    const { title, body } = messageWords({ template, facts: {} }, NOW)
    expect([title.length, body.length].every((length) => length > 3)).toBe(true)
  })
})

describe('a message to an office', () => {
  test.each([
    ['poll', 'pollFlagged', 'voteFlags'],
    ['poll', 'paperReturned', 'papers'],
    ['exemplar', 'exemplarVettingAgain', 'selection'],
    ['exemplar', 'exemplarConsentAsked', 'myCandidacies'],
  ] as const)('about %s, %s, opens %s', (subject, template, page) => {
    openSubject(subject, '0190a6f2-0000-7000-8000-00000000000d', template)
    expect(go).toHaveBeenLastCalledWith(page)
  })
})
