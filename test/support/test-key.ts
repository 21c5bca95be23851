import type { SigningKey } from '../../cloudfunctions/platform/signing-keys'

/** The key that RFC 8037 prints (appendix A): everybody knows it, so that it can guard nothing. */
export const TEST_KEY: SigningKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  kid: 'test',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
}

export const TEST_KEYS = { keys: [TEST_KEY] }
