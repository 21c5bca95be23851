/** A file that the person chose: on the phone, not yet sent. */
export interface PaperFile {
  /** As the phone finds it again: a blob URL in H5, a temporary file in weapp. */
  path: string
  /** What it is called there; says nothing of what it is. */
  name: string
  /** In bytes. */
  size: number
}

/** Lets the person choose up to `count` PDF files; an empty list when they thought better of it. Throws NotAllowed. */
export type PickFiles = (count: number) => Promise<PaperFile[]>

/** Opens a PDF that is kept at a photo's address, in whatever reads PDFs there. Throws CallFailed where it cannot be fetched. */
export type OpenPaper = (paper: { photoId: string; url: string }) => Promise<void>
