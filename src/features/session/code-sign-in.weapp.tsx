import type { CodeSignInProps } from './code-sign-in.types'

/** The platform says who is here; nobody signs in by a code. */
export const CodeSignIn = (_props: CodeSignInProps) => null
