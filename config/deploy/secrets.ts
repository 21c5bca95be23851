/** What a secret looks like, whosever it is. */
const SHAPES: readonly { what: string; shape: RegExp }[] = [
  { what: 'a private key', shape: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { what: 'a key of the cloud', shape: /\bAKID[A-Za-z0-9]{28,}\b/ },
  { what: 'an app secret', shape: /\b(?:app|wx)_?secret["']?\s*[:=]\s*["'][0-9a-f]{32}["']/i },
  { what: 'a password in an address', shape: /\bpostgres(?:ql)?:\/\/[^\s:@/"'`$]+:[^\s@/"'`$]+@/ },
]

/** Variables whose values must stand in no file that is uploaded. */
const SECRET_NAME = /PASSWORD|SECRET|TOKEN|DATABASE_URL|PRIVATE_KEY|CERTIFICATE_KEYS/
/** Shorter values are no secrets, and stand in any text. */
const SHORTEST = 8

/** What of a text is a secret, by kind; never the secret itself. */
export function secretsIn(text: string, environment: Readonly<Record<string, string | undefined>>): string[] {
  const shapes = SHAPES.filter(({ shape }) => shape.test(text)).map(({ what }) => what)
  const values = Object.entries(environment).filter(
    ([name, value]) => SECRET_NAME.test(name) && value && value.length >= SHORTEST && text.includes(value),
  )
  return [...shapes, ...values.map(([name]) => `the value of ${name}`)]
}
