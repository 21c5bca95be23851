/** `human`: the platform would rather not say; a person's eyes decide. */
export type ContentVerdict = 'passed' | 'refused' | 'human'

/** The platform's judgement of what people write and show. Every method may throw when the platform does not answer. */
export interface ContentChecks {
  /** Judges words of any length at once. `openid` must have used the mini-program within two hours. */
  checkText(asked: { openid: string; words: string }): Promise<ContentVerdict>
  /**
   * Has the picture at `url` judged; the verdict is pushed within half an hour and names what is answered here. Null when
   * the platform will not judge it, however often it is asked.
   */
  askPhoto(asked: { openid: string; url: string }): Promise<string | null>
}
