/** Telephone numbers that the platform has verified. */
export interface PhoneNumbers {
  /**
   * The number for the one-time code of a phone whose owner agreed to give it; null for a code that is none, was used or is
   * over five minutes old. @throws Error when the platform does not answer
   */
  numberOf(code: string): Promise<string | null>
}
