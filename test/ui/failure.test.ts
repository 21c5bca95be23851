import { failureSentence, faultSentence } from '../../src/i18n/failure'
import * as t from '../../src/i18n/zh-CN'
import { CallFailed } from '../../src/services/call-failed'

describe('sentences of failures', () => {
  test('name the ground of a recusal', () => {
    const failed = new CallFailed({ code: 'RECUSED', requestId: 'r', reasons: ['declaredKin'] })
    expect(failureSentence(failed)).toContain(t.council.grounds.declaredKin)
  })

  test('name the evidence that was not seen', () => {
    const failed = new CallFailed({ code: 'EVIDENCE_NOT_SEEN', requestId: 'r', reasons: ['policeNote'] })
    expect(failureSentence(failed)).toContain(t.points.evidence.policeNote)
  })

  test('fill the limit of a field', () => {
    expect(faultSentence({ fault: 'tooShort', limit: 10 })).toBe('太短了，至少 10 个字')
  })

  test('look inside what a call threw', () => {
    const thrown = new Error('wrapped', { cause: new CallFailed({ code: 'OFFLINE' }) })
    expect(failureSentence(thrown)).toBe(t.errors.OFFLINE)
  })
})
