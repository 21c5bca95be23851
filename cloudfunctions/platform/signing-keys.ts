import { CompactSign, compactVerify, errors, exportJWK, generateKeyPair, importJWK } from 'jose'
import * as v from 'valibot'

/*
 * Ed25519 keys with which an installation signs what it hands out. The set is a JSON Web Key Set: the first key that has
 * its secret part and was not revoked signs; the others only tell what they signed before. Rotation puts a new key in
 * front; a key that came into wrong hands gets the day on which it was revoked, and nothing that it signed counts.
 */

const PART = /^[\w-]{43}$/

export const SigningKey = v.object({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  kid: v.pipe(v.string(), v.regex(/^[\w-]{1,16}$/)),
  x: v.pipe(v.string(), v.regex(PART)),
  d: v.optional(v.pipe(v.string(), v.regex(PART))),
  revoked: v.optional(v.pipe(v.string(), v.isoDate())),
})
export type SigningKey = v.InferOutput<typeof SigningKey>

const secretOf = (keys: readonly SigningKey[]) => keys.find((key) => key.d !== undefined && key.revoked === undefined)

export const SigningKeySet = v.object({
  keys: v.pipe(
    v.array(SigningKey),
    v.check((keys) => secretOf(keys) !== undefined, 'has no key that can sign'),
    v.check((keys) => new Set(keys.map((key) => key.kid)).size === keys.length, 'names a key twice'),
  ),
})
export type SigningKeySet = v.InferOutput<typeof SigningKeySet>

export interface SigningKeys {
  /** Signs words: a compact JWS. */
  sign(words: string): Promise<string>
  /** Whether a compact JWS was signed by the key of that id, revoked or not. */
  signedBy(keyId: string, jws: string): Promise<boolean>
  /** What everybody may know, the signing one first. */
  publicKeys: readonly { kid: string; x: string; revokedOn?: string }[]
}

const ALGORITHM = 'EdDSA'

/** Keys ready to use. @throws Error where none of them can sign */
export function signingKeys({ keys }: SigningKeySet): SigningKeys {
  const signing = secretOf(keys)
  if (!signing) throw new Error('none of the keys can sign')
  return {
    sign: async (words) =>
      new CompactSign(new TextEncoder().encode(words))
        .setProtectedHeader({ alg: ALGORITHM, kid: signing.kid })
        .sign(await importJWK({ ...signing }, ALGORITHM)),
    signedBy: async (keyId, jws) => {
      const key = keys.find((one) => one.kid === keyId)
      if (!key) return false
      const { kty, crv, x } = key
      try {
        await compactVerify(jws, await importJWK({ kty, crv, x }, ALGORITHM), { algorithms: [ALGORITHM] })
        return true
      } catch (error) {
        if (error instanceof errors.JOSEError) return false
        throw error
      }
    },
    publicKeys: [signing, ...keys.filter((key) => key !== signing)].map(({ kid, x, revoked }) => ({
      kid,
      x,
      ...(revoked === undefined ? {} : { revokedOn: revoked }),
    })),
  }
}

/** A new key with its secret part. */
export async function makeSigningKey(kid: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true })
  return v.parse(SigningKey, { ...(await exportJWK(privateKey)), kid })
}
