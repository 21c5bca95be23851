/**
 * Why a file is not taken as a photo. `empty`: no bytes · `notJpeg`: does not begin as one · `truncated`: ends before
 * its end marker · `malformed`: breaks the standard · `unsupported`: allowed by the standard but shown by no browser, or
 * made to wear a decoder out · `tooManyPixels`: larger than `MAX_PIXELS`.
 */
export const JPEG_REFUSALS = ['empty', 'notJpeg', 'truncated', 'malformed', 'unsupported', 'tooManyPixels'] as const
export type JpegRefusal = (typeof JPEG_REFUSALS)[number]

/** Thrown inside the reader; `stripJpeg` turns it into its result. */
export class RefusedJpeg extends Error {
  constructor(readonly why: JpegRefusal) {
    super(`not taken as a photo: ${why}`)
  }
}

/** Refuses a file as malformed unless the condition holds. */
export function wellFormed(condition: boolean): asserts condition {
  if (!condition) throw new RefusedJpeg('malformed')
}
