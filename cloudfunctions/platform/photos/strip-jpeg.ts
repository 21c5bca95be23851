/**
 * Removes everything from a photo that is not the picture (domain: photos): where and when it was taken, by which
 * device, previews, comments, colour profiles and whatever stands behind its end. The file is rewritten segment by
 * segment from a list of what may stay; the coded picture itself is not touched, so nothing is lost in quality.
 *
 * Colour profiles go as well, because a profile can name its owner: wide-gamut photos look slightly paler afterwards.
 * What is painted into the picture is not metadata and stays.
 */
import { ByteReader } from './byte-reader'
import { ByteWriter } from './byte-writer'
import { swapsSides } from './exif-orientation'
import { MARKER } from './jpeg-markers'
import { type JpegRefusal, RefusedJpeg } from './jpeg-refusal'
import { JpegRewriter } from './jpeg-rewriter'

/** Width and height in pixels as the picture is seen, turned upright. */
export type StrippedJpeg =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly why: JpegRefusal }

/** The photo without metadata, or why it is refused. Never throws; stripping twice gives the same bytes as once. */
export function stripJpeg(file: Uint8Array): StrippedJpeg {
  try {
    return { ok: true, ...rewrite(file) }
  } catch (error) {
    if (error instanceof RefusedJpeg) return { ok: false, why: error.why }
    throw error
  }
}

function rewrite(file: Uint8Array): { bytes: Uint8Array; width: number; height: number } {
  if (file.length === 0) throw new RefusedJpeg('empty')
  if (file[0] !== 0xff || file[1] !== MARKER.SOI) throw new RefusedJpeg('notJpeg')
  const body = new ByteWriter(file.length)
  const rewriter = new JpegRewriter(new ByteReader(file.subarray(2), 'truncated'), body)
  const { width, height } = rewriter.run()
  const bytes = joined(rewriter.head.bytes(), body.written)
  return swapsSides(rewriter.head.orientation) ? { bytes, width: height, height: width } : { bytes, width, height }
}

function joined(head: readonly number[], body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + body.length)
  bytes.set(head)
  bytes.set(body, head.length)
  return bytes
}
