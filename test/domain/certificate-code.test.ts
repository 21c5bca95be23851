import { type Certified, judgeCode, readCode } from '../../cloudfunctions/contract/certificate-code'
import type { CertificateId, DivisionCode } from '../../cloudfunctions/contract/ids'
import { countyKeys } from '../../cloudfunctions/domain/certificates/verify-certificate'
import { makeSigningKey, signingKeys } from '../../cloudfunctions/platform/signing-keys'
import { fits } from '../../src/features/certificates/fits'
import { warmChecking } from '../../src/features/certificates/warm-checking'
import { TEST_KEY } from '../support/test-key'

const ID = '01957a3e-6f00-7000-8000-000000000001' as CertificateId
const said = (over: { division?: string } = {}): Certified => [
  ID,
  'creditHousehold',
  (over.division ?? '410523100200') as DivisionCode,
  '2026-03-20',
  null,
]
const county = { code: '410523' as DivisionCode }
const ours = signingKeys({ keys: [TEST_KEY] })
const keys = countyKeys({ county, keys: ours })
const onServer = (code: string) => judgeCode(code, keys, ({ kid }) => ours.signedBy(kid, code))
const onPhone = (code: string) => judgeCode(code, keys, fits)

/** Changes the part of a code between its dots, as somebody with an editor would. */
const withBody = (code: string, body: unknown): string => {
  const [head, , tail] = code.split('.')
  return [head, Buffer.from(JSON.stringify(body)).toString('base64url'), tail].join('.')
}

describe('the code of a certificate', () => {
  it('is genuine on the server and on a phone alike, and holds no name', async () => {
    const code = await ours.sign(JSON.stringify(said()))
    expect(await onServer(code)).toEqual({ certified: said() })
    expect(await onPhone(code)).toEqual({ certified: said() })
    expect(code.length).toBeLessThan(320)
  })

  it.each([
    ['another village', withBody, said({ division: '410523100201' })],
    ['another day', withBody, [...said().slice(0, 3), '2020-01-01', null]],
  ])('changed to %s is called altered', async (_what, change, body) => {
    const code = change(await ours.sign(JSON.stringify(said())), body)
    expect(await onServer(code)).toEqual({ fault: 'altered' })
    expect(await onPhone(code)).toEqual({ fault: 'altered' })
  })

  it('signed by anybody else is called forged, and another county’s foreign', async () => {
    const theirs = signingKeys({ keys: [await makeSigningKey('theirs')] })
    const forged = await theirs.sign(JSON.stringify(said()))
    const foreign = await theirs.sign(JSON.stringify(said({ division: '410522100200' })))
    for (const judge of [onServer, onPhone]) {
      expect(await judge(forged)).toEqual({ fault: 'forged' })
      expect(await judge(foreign)).toEqual({ fault: 'foreign' })
    }
  })

  it('signed by another key under our key’s name is called altered', async () => {
    const posing = signingKeys({ keys: [{ ...(await makeSigningKey('posing')), kid: TEST_KEY.kid }] })
    const code = await posing.sign(JSON.stringify(said()))
    expect(await onServer(code)).toEqual({ fault: 'altered' })
    expect(await onPhone(code)).toEqual({ fault: 'altered' })
  })

  it('of a key before the last is still genuine; of a revoked key it is not', async () => {
    const code = await ours.sign(JSON.stringify(said()))
    const { d: _secret, ...known } = TEST_KEY
    const next = await makeSigningKey('next')
    const rotated = countyKeys({ county, keys: signingKeys({ keys: [next, known] }) })
    expect(await judgeCode(code, rotated, fits)).toEqual({ certified: said() })
    const revoked = countyKeys({ county, keys: signingKeys({ keys: [{ ...TEST_KEY, revoked: '2026-05-01' }, next] }) })
    expect(await judgeCode(code, revoked, fits)).toEqual({ fault: 'revokedKey' })
  })

  it.each(['', 'hello', 'https://mp.weixin.qq.com/x', 'e30.e30.e30'])('%j is no certificate', (text) => {
    expect(readCode(text)).toBe('noCertificate')
  })

  it('with a piece missing is called broken', async () => {
    const code = await ours.sign(JSON.stringify(said()))
    expect(readCode(code.slice(0, -4))).toBe('broken')
    expect(readCode(withBody(code, ['x']))).toBe('broken')
    // The last character of a signature has bits to spare: no second spelling of the same code.
    expect(readCode(`${code.slice(0, -1)}${code.endsWith('_') ? '-' : '_'}`)).toBe('broken')
  })
})

it('practises on an example that is genuine', async () => {
  expect(await warmChecking()).toBe(true)
})
