import { deflateSync } from 'node:zlib'

/** A small PDF of one empty page, with whatever a test puts into its catalogue. */
export function pdf(catalogue = '', tail = ''): Uint8Array {
  const body = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R ${tail} >>\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}

/** A PDF whose catalogue lies in a compressed object stream, where nothing of it can be read as text. */
export function packedPdf(catalogue: string): Uint8Array {
  const packed = deflateSync(Buffer.from(`1 0 << /Type /Catalog ${catalogue} >>`, 'latin1'))
  const head = Buffer.from(`%PDF-1.5\n3 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length ${packed.length} >>\nstream\n`)
  return Buffer.concat([head, packed, Buffer.from('\nendstream\nendobj\n%%EOF\n')])
}
