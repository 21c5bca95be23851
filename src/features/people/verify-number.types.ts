export interface VerifyNumberProps {
  /** The platform's one-time code, once the phone's owner agreed. */
  code: string | undefined
  onCode: (code: string) => void
}
