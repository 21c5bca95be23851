import type { SignIn } from './sign-in.types'

/** WeChat says who calls; there is nothing to sign in to or out of. */
export function signIn(): SignIn {
  return { by: 'platform' }
}
