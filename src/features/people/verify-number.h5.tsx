import type { VerifyNumberProps } from './verify-number.types'

/** A browser knows no verified number. */
export function VerifyNumber(_props: VerifyNumberProps) {
  return null
}
