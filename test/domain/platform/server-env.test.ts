import { readServerOptions } from '../../../config/start/server-options'
import { TEST_KEY, TEST_KEYS } from '../../support/test-key'

const whole = {
  COUNTY_CODE: '410523',
  COUNTY_NAME: '汤阴县',
  SPONSOR_UNIT: '县文明办',
  FILING_NUMBER: '备0',
  DATABASE_URL: 'postgres://u:p@h/d',
  PHOTO_FOLDER: '/var/lib/photos',
  PUBLIC_ORIGIN: 'https://yuexiang.example.cn',
  CERTIFICATE_KEYS: JSON.stringify(TEST_KEYS),
}
const read = (over: Record<string, string | undefined> = {}) => readServerOptions('/opt', { ...whole, ...over })

describe('the environment of a county’s own server', () => {
  it('has what is usual for whatever is not said', () => {
    expect(read()).toMatchObject({
      demo: false,
      address: '127.0.0.1',
      port: 8410,
      appFolder: '/opt/dist/h5',
      drainMs: 20_000,
      lifetime: { days: 30, idleMinutes: 10_080 },
      network: { publicOrigin: whole.PUBLIC_ORIGIN, trustedProxies: ['127.0.0.1', '::1'] },
    })
  })

  it('complains of everything at once: no secret, no place for photos, no address, a wrong range', () => {
    const over = {
      CERTIFICATE_KEYS: '',
      DATABASE_URL: '',
      PHOTO_FOLDER: 'photos',
      PUBLIC_ORIGIN: undefined,
      TRUSTED_PROXIES: '10.0.0.0/33',
    }
    expect(() => read(over)).toThrow(
      expect.objectContaining({
        message: [
          'The environment is not complete:',
          '  CERTIFICATE_KEYS is missing',
          '  PHOTO_FOLDER must be a whole path, from /',
          '  PUBLIC_ORIGIN is missing',
          '  TRUSTED_PROXIES must be addresses or ranges with commas between them',
          '  DATABASE_URL is missing',
        ].join('\n'),
      }),
    )
  })

  it.each([
    [{ DATABASE_URL: '', PGHOST: 'db' }, true],
    [{ PUBLIC_ORIGIN: 'http://yuexiang.example.cn' }, false],
    [{ PUBLIC_ORIGIN: 'https://yuexiang.example.cn/' }, false],
    [{ TRUSTED_PROXIES: '10.1.0.0/16, ::1' }, true],
    [{ SESSION_DAYS: '0' }, false],
    [{ SESSION_IDLE_MINUTES: '30' }, true],
    [{ DRAIN_SECONDS: 'long' }, false],
    [{ CERTIFICATE_KEYS: '{}' }, false],
    [{ CERTIFICATE_KEYS: JSON.stringify({ keys: [{ ...TEST_KEY, revoked: '2026-03-01' }] }) }, false],
    [{ CERTIFICATE_KEYS: JSON.stringify({ keys: [TEST_KEY, { ...TEST_KEY, kid: 'old', d: undefined }] }) }, true],
  ])('%j is taken: %s', (over, taken) => {
    if (taken) expect(read(over)).toBeDefined()
    else expect(() => read(over)).toThrow('The environment is not complete')
  })
})
