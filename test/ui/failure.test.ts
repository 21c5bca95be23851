import { failureSentence, faultSentence } from '../../src/i18n/failure'
import { spokenId } from '../../src/i18n/spoken-id'
import * as t from '../../src/i18n/zh-CN'
import { CallFailed } from '../../src/services/call-failed'

describe('the number of a fault of ours', () => {
  test('is short enough to be read out, and stands in the log at the end of the whole one', () => {
    expect(spokenId('019a5f10-2c4e-7b11-9d02-5e1c7f3a22b1')).toBe('7F3A 22B1')
    expect(spokenId('')).toBe('')
  })
})

describe('sentences of failures', () => {
  test('name the ground of a recusal', () => {
    const failed = new CallFailed({ code: 'RECUSED', requestId: 'r', reasons: ['declaredKin'] })
    expect(failureSentence(failed)).toContain(t.council.grounds.declaredKin)
  })

  test('name the evidence that was not seen', () => {
    const failed = new CallFailed({ code: 'EVIDENCE_NOT_SEEN', requestId: 'r', reasons: ['policeNote'] })
    expect(failureSentence(failed)).toContain(t.points.evidence.policeNote)
  })

  test('say when to come back, where the server knows', () => {
    const told = (retryAfter?: number) =>
      failureSentence(new CallFailed({ code: 'TOO_MANY', requestId: 'r', ...(retryAfter && { retryAfter }) }))
    expect([told(5), told(120), told()]).toEqual([
      '一下子来得太快了，请过 5 秒再试。填好的内容还在。',
      '一下子来得太快了，请过 2 分钟再试。填好的内容还在。',
      '一下子来得太快了，请过一会儿再试。填好的内容还在。',
    ])
  })

  test('fill the limit of a field', () => {
    expect(faultSentence({ fault: 'tooShort', limit: 10 })).toBe('太短了，至少 10 个字')
  })

  test('look inside what a call threw', () => {
    const thrown = new Error('wrapped', { cause: new CallFailed({ code: 'OFFLINE' }) })
    expect(failureSentence(thrown)).toBe(t.errors.OFFLINE)
  })
})
