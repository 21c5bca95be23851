import * as v from 'valibot'
import { CERTIFICATE_KINDS } from './certificate-words'
import { DateOnly } from './fields'
import { CertificateId, DivisionCode } from './ids'

/*
 * The code on a certificate, as the server signs it and as anybody's phone checks it, without a network too: a compact JWS
 * (header.payload.signature, Ed25519) that says which certificate it is, of what kind, for which division and since when,
 * and nothing of anybody's name. One reading of it for both sides. (Domain: credit status, certificate.)
 */

/** What a genuine code says. */
export const Certified = v.tuple([
  CertificateId,
  v.picklist(CERTIFICATE_KINDS),
  DivisionCode,
  /** Issued on, and the last day of its term where it has one. */
  DateOnly,
  v.nullable(DateOnly),
])
export type Certified = v.InferOutput<typeof Certified>

const Header = v.object({ alg: v.literal('EdDSA'), kid: v.string() })

/** A public key as every phone knows it. `x` is base64url of its 32 bytes. */
export const PublicKey = v.object({ kid: v.string(), x: v.string(), revokedOn: v.optional(DateOnly) })
export type PublicKey = v.InferOutput<typeof PublicKey>

/** All keys with which a county ever signed. */
export const CountyKeys = v.object({ countyCode: DivisionCode, keys: v.array(PublicKey) })
export type CountyKeys = v.InferOutput<typeof CountyKeys>

/** A code taken apart; not checked yet. */
export interface CertificateCode {
  keyId: string
  certified: Certified
  /** What was signed: ASCII. */
  signed: string
  signature: Uint8Array
}

/**
 * Why a code is not genuine: it is no certificate's, part of it is missing, another county's, signed by a key that the county
 * never had, changed after it was signed, or signed by a key that was revoked.
 */
export const CODE_FAULTS = ['noCertificate', 'broken', 'foreign', 'forged', 'altered', 'revokedKey'] as const
export type CodeFault = (typeof CODE_FAULTS)[number]

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes of base64url without padding, without what old phones lack; null unless it is written the one right way. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const character of text) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return null
    held = (held << 6) | value
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 255)
      held &= (1 << bits) - 1
    }
  }
  return held === 0 ? Uint8Array.from(bytes) : null
}

function jsonIn(part: string): unknown {
  const bytes = fromBase64Url(part)
  try {
    return bytes && JSON.parse(String.fromCharCode(...bytes))
  } catch {
    return null
  }
}

/** Characters of an Ed25519 signature. */
const SIGNATURE_LENGTH = 86

/** Takes a code apart. */
export function readCode(text: string): CertificateCode | 'noCertificate' | 'broken' {
  const [head = '', body = '', tail = '', ...more] = text.trim().split('.')
  const header = v.safeParse(Header, jsonIn(head))
  if (!header.success) return 'noCertificate'
  const said = v.safeParse(Certified, jsonIn(body))
  const signature = tail.length === SIGNATURE_LENGTH ? fromBase64Url(tail) : null
  if (!said.success || !signature || more.length > 0) return 'broken'
  return { keyId: header.output.kid, certified: said.output, signed: `${head}.${body}`, signature }
}

/** Whether a signature fits; the server and the app each bring their own. */
export type Fits = (key: PublicKey, code: Pick<CertificateCode, 'signed' | 'signature'>) => Promise<boolean>

/** Whether a code is genuine by the county's keys, and what it then says. Of its status today it knows nothing. */
export async function judgeCode(
  text: string,
  { countyCode, keys }: CountyKeys,
  fits: Fits,
): Promise<{ fault: CodeFault } | { certified: Certified }> {
  const code = readCode(text)
  if (typeof code === 'string') return { fault: code }
  const { certified, keyId } = code
  const key = keys.find((one) => one.kid === keyId)
  if (!key) return { fault: certified[2].startsWith(countyCode) ? 'forged' : 'foreign' }
  if (key.revokedOn !== undefined) return { fault: 'revokedKey' }
  return (await fits(key, code)) ? { certified } : { fault: 'altered' }
}
