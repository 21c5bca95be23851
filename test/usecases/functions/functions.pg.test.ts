import { main as api } from '../../../cloudfunctions/api'
import { main as jobs } from '../../../cloudfunctions/jobs'
import { runtimeRoleOf, schemaOfCounty } from '../../../cloudfunctions/platform/db/names'
import { connect, ownerConnection } from '../../../cloudfunctions/platform/db/open-postgres'
import { TEST_KEYS } from '../../support/test-key'

const COUNTY = '990003'
const url = process.env.TEST_DATABASE_URL ?? ''
const county = { COUNTY_CODE: COUNTY, COUNTY_NAME: 'n', SPONSOR_UNIT: 's', FILING_NUMBER: 'f' }
const ready = { ...county, DATABASE_URL: url, CERTIFICATE_KEYS: JSON.stringify(TEST_KEYS) }

/** As the platform sets it for one call of a phone. */
const PHONE = { WX_CONTEXT_KEYS: 'WX_OPENID,SOURCE', WX_OPENID: 'o-someone', SOURCE: 'wx_client' }
const TIMER = { WX_CONTEXT_KEYS: '', SOURCE: '' }

const before = { ...process.env }
jest.spyOn(console, 'info').mockImplementation(() => undefined)
afterEach(() => {
  process.env = { ...before }
})

const inEnvironment = (environment: Record<string, string>) => Object.assign(process.env, environment)

describe('a function on a server', () => {
  afterAll(async () => {
    const schemaName = schemaOfCounty(COUNTY)
    const role = runtimeRoleOf(schemaName)
    const owner = connect({ url }, { max: 1 })
    // A function keeps its connections as long as its instance lives.
    await owner`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${schemaName}`
    await ownerConnection(owner).exec(`drop schema ${schemaName} cascade; drop owned by ${role}; drop role ${role}`)
    await owner.end()
  })
  it('answers a phone, and knows it again', async () => {
    inEnvironment({ ...ready, ...PHONE })
    const me = () => api({ path: 'session.me', input: {}, userInfo: { openId: 'somebody else' } })
    expect(await me()).toMatchObject({ ok: true, data: { signedIn: true, demo: false } })
    expect(await me()).toMatchObject({ ok: true, data: { signedIn: true, person: null } })
  })

  it('takes nobody’s word for who they are', async () => {
    inEnvironment({ ...ready, ...PHONE, SOURCE: 'wx_http' })
    const answer = await api({ path: 'session.me', input: {}, openid: 'o-someone' })
    expect(answer).toMatchObject({ ok: true, data: { signedIn: false } })
  })

  it('does what is due when the timer asks', async () => {
    inEnvironment({ ...ready, ...TIMER })
    expect(await jobs()).toMatchObject({ ok: true, data: { done: {} } })
  })
})
