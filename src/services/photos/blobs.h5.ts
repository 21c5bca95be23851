/** The pictures behind the addresses given out here: the host's content policy lets no page fetch a blob address. */
const blobs = new Map<string, Blob>()

/** An address that an image element shows. */
export function showBlob(blob: Blob): string {
  const path = URL.createObjectURL(blob)
  blobs.set(path, blob)
  return path
}

/** The picture behind an address; undefined for one of an earlier run. */
export const blobAt = (path: string): Blob | undefined => blobs.get(path)
