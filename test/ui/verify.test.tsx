import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import type { Verified } from '../../cloudfunctions/contract/certificates'
import { keepKeys } from '../../src/features/certificates/known-keys'
import { VerifyScreen } from '../../src/features/certificates/verify-screen'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { queryClient } from '../../src/services/query-client'
import { removeStored } from '../../src/services/storage'
import { datedWords } from '../../src/services/time'
import { certified, KEYS, nobodys, ours, revoked } from './support/certificate'
import { fakeHost } from './support/host'

const { verify, faults, statuses, kinds } = t.certificates

const withoutNetwork = () => {
  Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError('no network')) })
}

const look = (code: string) =>
  render(
    <QueryClientProvider client={queryClient}>
      <VerifyScreen code={code} scan={null} />
    </QueryClientProvider>,
  )

beforeEach(() => keepKeys(KEYS))
afterEach(() => {
  cleanup()
  queryClient.clear()
  removeStored('countyKeys')
})

describe('a certificate that is looked at without a network', () => {
  beforeEach(withoutNetwork)

  test('is genuine, and says that nobody knows what it is worth today', async () => {
    look(ours.code(certified()))
    expect(await screen.findByText(verify.genuine)).toBeTruthy()
    expect(screen.getByText(fill(verify.offline, { date: datedWords('2026-03-20') }))).toBeTruthy()
    expect(screen.queryByText(new RegExp(statuses.valid))).toBeNull()
    expect(await screen.findByRole('button', { name: verify.again })).toBeTruthy()
  })

  const altered = () => {
    const [head, , tail] = ours.code(certified()).split('.')
    const [, body] = ours.code(certified('410523100201')).split('.')
    return [head, body, tail].join('.')
  }
  test.each([
    ['another county’s', () => nobodys.code(certified('410522100200')), faults.foreign],
    ['a forged one', () => nobodys.code(certified()), faults.forged],
    ['one that was changed', altered, faults.altered],
    ['one of a revoked key', () => revoked.code(certified()), faults.revokedKey],
    ['half a one', () => ours.code(certified()).slice(0, -9), faults.broken],
    ['no certificate at all', () => 'hello', faults.noCertificate],
  ])('%s is refused with a sentence of its own', async (_what, code, fault) => {
    look(code())
    expect(await screen.findByText(fault.title)).toBeTruthy()
    expect(screen.getByText(fault.words)).toBeTruthy()
    expect(screen.queryByText(verify.genuine)).toBeNull()
  })

  test('says so where the phone never heard of the county’s keys', async () => {
    removeStored('countyKeys')
    look(ours.code(certified()))
    expect(await screen.findByText(verify.noKeys)).toBeTruthy()
  })
})

describe('a certificate that is looked at with a network', () => {
  const seen = (over: object): Verified => ({
    as: 'genuine',
    divisionName: '石家庄村',
    issuedOn: '2026-03-20',
    until: null,
    status: 'valid',
    endedOn: null,
    says: { kind: 'creditHousehold', household: { as: 'masked', surname: '钱' }, grade: 'AA' },
    ...over,
  })

  test('is valid, with as much of the family as it allows', async () => {
    fakeHost({ 'certificates.verify': () => seen({}), 'certificates.keys': () => KEYS })
    look(ours.code(certified()))
    expect(await screen.findByText(`${kinds.creditHousehold} · ${statuses.valid}`)).toBeTruthy()
    expect(screen.getByText('钱**家')).toBeTruthy()
    expect(screen.getByText(t.credit.grades.AA)).toBeTruthy()
  })

  test('was withdrawn, whatever its signature says', async () => {
    const withdrawn = seen({ status: 'withdrawn', endedOn: '2026-05-02' })
    fakeHost({ 'certificates.verify': () => withdrawn, 'certificates.keys': () => KEYS })
    look(ours.code(certified()))
    expect(await screen.findByText(`${kinds.creditHousehold} · ${statuses.withdrawn}`)).toBeTruthy()
    expect(screen.queryByText(verify.genuine)).toBeNull()
  })

  test('of a key that was revoked since the phone last heard is refused', async () => {
    keepKeys({ ...KEYS, keys: [revoked.key] })
    fakeHost({ 'certificates.verify': () => ({ as: 'refused', fault: 'revokedKey' }), 'certificates.keys': () => KEYS })
    look(revoked.code(certified()))
    expect(await screen.findByText(faults.revokedKey.title)).toBeTruthy()
  })
})
