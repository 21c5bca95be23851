import type { ErrorCode } from '../../contract/errors'
import { LIMITS } from '../../contract/limits'
import type { PaperFormat } from '../../contract/photos'
import { AppError } from '../../platform/app-error'
import { type PdfRefusal, refusalOfPdf } from '../../platform/papers/check-pdf'
import { stripJpeg } from '../../platform/photos/strip-jpeg'

/** What is kept of a file: of a picture without what the phone wrote into it, of a PDF all. */
export interface Kept {
  format: PaperFormat
  bytes: Uint8Array
}

const CODES: Record<PdfRefusal, ErrorCode> = {
  notPdf: 'PAPER_WRONG_TYPE',
  unreadable: 'PAPER_WRONG_TYPE',
  locked: 'PAPER_LOCKED',
  active: 'PAPER_ACTIVE',
}

const SIGN_OF_PDF = [0x25, 0x50, 0x44, 0x46]

/**
 * A declared material by its content, whatever it is called: a JPEG, or a PDF that nothing runs in.
 * @throws AppError PAPER_TOO_LARGE | PAPER_WRONG_TYPE | PAPER_LOCKED | PAPER_ACTIVE
 */
export function keptPaper(bytes: Uint8Array): Kept {
  if (bytes.length > LIMITS.paperBytes) throw new AppError('PAPER_TOO_LARGE')
  if (SIGN_OF_PDF.every((byte, at) => bytes[at] === byte)) {
    const refusal = refusalOfPdf(bytes)
    if (refusal) throw new AppError(CODES[refusal])
    return { format: 'pdf', bytes }
  }
  const stripped = stripJpeg(bytes)
  if (!stripped.ok) throw new AppError('PAPER_WRONG_TYPE')
  return { format: 'jpeg', bytes: stripped.bytes }
}
