import type { HostWay } from './use-demo-sign-in'

export interface CodeSignInProps {
  way: HostWay
  /** Shows a code at once, where that is the way to come in. */
  atOnce: boolean
}
