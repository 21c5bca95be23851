import { main as api } from '../../../cloudfunctions/api'
import { main as jobs } from '../../../cloudfunctions/jobs'
import { main as wxpush } from '../../../cloudfunctions/wxpush'

/** As the platform sets it for one call of a phone. */
const PHONE = { WX_CONTEXT_KEYS: 'WX_OPENID,SOURCE', WX_OPENID: 'o-someone', SOURCE: 'wx_client' }

const before = { ...process.env }
const logged = jest.spyOn(console, 'info').mockImplementation(() => undefined)
beforeEach(() => logged.mockClear())
afterEach(() => {
  process.env = { ...before }
})

const inEnvironment = (environment: Record<string, string>) => Object.assign(process.env, environment)

describe('a function', () => {
  it('says nothing of an environment that is not complete, and logs all that is missing', async () => {
    inEnvironment({ ...PHONE, COUNTY_CODE: '' })
    const answer = await api({ path: 'session.me', input: {} })
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    expect(String(logged.mock.calls)).toContain('SPONSOR_UNIT is missing')
  })

  it('does no jobs for a phone', async () => {
    inEnvironment(PHONE)
    expect(await jobs()).toMatchObject({ ok: false, error: { code: 'NO_RIGHT' } })
  })

  it('refuses a push that nobody asked for, and logs its kind', async () => {
    expect(await wxpush({ MsgType: 'text', Event: '', Content: 'hello' })).toMatchObject({ ok: false })
    expect(String(logged.mock.calls)).toContain('"type":"text"')
  })

  it('takes no verdict on a photo from a phone', async () => {
    inEnvironment(PHONE)
    const push = { MsgType: 'event', Event: 'wxa_media_check', trace_id: 't', result: { suggest: 'pass' } }
    expect(await wxpush(push)).toMatchObject({ ok: false, error: { code: 'UNKNOWN_PROCEDURE' } })
  })
})
