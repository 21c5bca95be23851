import { extractPublicKeyFromSecretKey, generateKeyPairFromSeed, sign } from '@stablelib/ed25519'
import type { Certified, CountyKeys } from '../../../cloudfunctions/contract/certificate-code'
import type { CertificateId, DivisionCode } from '../../../cloudfunctions/contract/ids'

const text = (words: string): string => Buffer.from(words).toString('base64url')

const ascii = (words: string): Uint8Array => Uint8Array.from(words, (character) => character.charCodeAt(0))

/** Somebody who signs: the county, or whoever poses as one. */
function signer(kid: string, seed: number) {
  const { secretKey } = generateKeyPairFromSeed(new Uint8Array(32).fill(seed))
  const x = Buffer.from(extractPublicKeyFromSecretKey(secretKey)).toString('base64url')
  const code = (said: unknown): string => {
    const signed = `${text(JSON.stringify({ alg: 'EdDSA', kid }))}.${text(JSON.stringify(said))}`
    return `${signed}.${Buffer.from(sign(secretKey, ascii(signed))).toString('base64url')}`
  }
  return { key: { kid, x }, code }
}

export const ours = signer('2026', 1)
export const revoked = signer('2024', 2)
export const nobodys = signer('mine', 3)

export const KEYS: CountyKeys = {
  countyCode: '410523' as DivisionCode,
  keys: [ours.key, { ...revoked.key, revokedOn: '2026-01-05' }],
}

export const certified = (division = '410523100200'): Certified => [
  '0190a6f2-0000-7000-8000-00000000000c' as CertificateId,
  'creditHousehold',
  division as DivisionCode,
  '2026-03-20',
  null,
]
