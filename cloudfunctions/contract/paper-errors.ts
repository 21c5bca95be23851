/** Refusals of enterprises and what they declare; part of `ERRORS`. */
export const PAPER_ERRORS = {
  /** a material is neither a PDF nor a JPEG by its content, or cannot be looked into */
  PAPER_WRONG_TYPE: { status: 415, retryable: false },
  /** a material is over its size limit */
  PAPER_TOO_LARGE: { status: 413, retryable: false },
  /** the PDF is encrypted */
  PAPER_LOCKED: { status: 415, retryable: false },
  /** the PDF holds scripts, actions or other files */
  PAPER_ACTIVE: { status: 415, retryable: false },
  /** an enterprise of this unified social credit code is registered */
  ENTERPRISE_REGISTERED: { status: 409, retryable: false },
} as const
