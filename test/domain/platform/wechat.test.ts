import { cloudWeChat } from '../../../cloudfunctions/platform/wechat/cloud-wechat'
import { readMediaCheck } from '../../../cloudfunctions/platform/wechat/media-check-push'
import type { OpenApi } from '../../../cloudfunctions/platform/wechat/open-api'
import { TEXT_CHARS, textParts } from '../../../cloudfunctions/platform/wechat/text-parts'
import { memoryCloudStorage } from '../../support/memory-cloud-storage'

const notAsked = () => Promise.reject(new Error('not asked for'))
const refusing = (errCode: number) => () => Promise.reject(Object.assign(new Error('refused'), { errCode }))

/** The platform with its answers to each question in order; the last one is given again. */
function wechat(answers: {
  security?: Partial<OpenApi['security']>
  getUnlimited?: OpenApi['wxacode']['getUnlimited']
}) {
  const api: OpenApi = {
    subscribeMessage: { send: notAsked },
    security: { msgSecCheck: notAsked, mediaCheckAsync: notAsked, ...answers.security },
    phonenumber: { getPhoneNumber: ({ code }) => (code === 'used' ? refusing(40163)() : notAsked()) },
    wxacode: { getUnlimited: answers.getUnlimited ?? notAsked },
  }
  return cloudWeChat(async () => ({ openapi: api }), memoryCloudStorage(), { timeoutMs: 1_000, pausesMs: [0] })
}

describe('words', () => {
  it('are judged in parts that the platform takes, and the worst verdict holds', async () => {
    const long = '好'.repeat(TEXT_CHARS + 1)
    const asked: number[] = []
    const msgSecCheck: OpenApi['security']['msgSecCheck'] = async ({ content, version }) => {
      asked.push(content.length, version)
      return { result: { suggest: content.length === 1 ? 'review' : 'pass' } }
    }
    const { checks } = wechat({ security: { msgSecCheck } })
    expect(await checks.checkText({ openid: 'o', words: long })).toBe('human')
    expect(asked).toEqual([TEXT_CHARS, 2, 1, 2])
  })

  it('are cut between characters', () => {
    const parts = textParts(`${'a'.repeat(TEXT_CHARS - 1)}😀b`)
    expect(parts.map((part) => part.length)).toEqual([TEXT_CHARS - 1, 3])
    expect(textParts('')).toEqual([])
  })

  it.each([
    ['risky', 'refused'],
    ['pass', 'passed'],
    ['review', 'human'],
    [undefined, 'human'],
  ])('that the platform calls %s are %s', async (suggest, verdict) => {
    const { checks } = wechat({ security: { msgSecCheck: async () => ({ result: suggest ? { suggest } : {} }) } })
    expect(await checks.checkText({ openid: 'o', words: '好人' })).toBe(verdict)
  })
})

describe('what the platform refuses', () => {
  it('for a phone that was away for two hours goes to people, without another try', async () => {
    let tries = 0
    const away = () => {
      tries += 1
      return refusing(61010)()
    }
    const { checks } = wechat({ security: { msgSecCheck: away, mediaCheckAsync: away } })
    expect(await checks.checkText({ openid: 'o', words: '好人' })).toBe('human')
    expect(await checks.askPhoto({ openid: 'o', url: 'https://x' })).toBeNull()
    expect(tries).toBe(2)
  })

  it('because it is asked too often is tried again, and then said', async () => {
    let tries = 0
    const limit = () => {
      tries += 1
      return refusing(45009)()
    }
    const { checks } = wechat({ security: { mediaCheckAsync: limit } })
    await expect(checks.askPhoto({ openid: 'o', url: 'https://x' })).rejects.toMatchObject({ errCode: 45009 })
    expect(tries).toBe(2)
  })

  it('of a code of a telephone number that was used is no number', async () => {
    expect(await wechat({}).phones.numberOf('used')).toBeNull()
  })
})

it('a page code carries no more than the platform lets it', async () => {
  const getUnlimited = async () => ({ buffer: new Uint8Array([1]) })
  const { pageCodes } = wechat({ getUnlimited })
  expect(await pageCodes.draw('pages/more/deed/index', 'a'.repeat(32))).toEqual(new Uint8Array([1]))
  for (const scene of ['', 'a'.repeat(33), '好'])
    await expect(pageCodes.draw('pages/more/deed/index', scene)).rejects.toThrow(RangeError)
})

describe('a pushed event', () => {
  const push = { MsgType: 'event', Event: 'wxa_media_check', trace_id: 't', errcode: 0, version: 2, detail: [] }
  it.each([
    [
      { ...push, result: { suggest: 'pass', label: 100 } },
      { trace: 't', verdict: 'passed' },
    ],
    [
      { ...push, result: { suggest: 'risky', label: 20001 } },
      { trace: 't', verdict: 'refused' },
    ],
    [
      { ...push, errcode: -1008, result: { suggest: 'pass' } },
      { trace: 't', verdict: 'human' },
    ],
    [push, { trace: 't', verdict: 'human' }],
    [{ ...push, Event: 'subscribe' }, null],
    [{ ...push, trace_id: '' }, null],
    [null, null],
  ])('%j is read as %j', (event, read) => {
    expect(readMediaCheck(event)).toEqual(read)
  })
})
