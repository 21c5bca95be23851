import { useMemo } from 'react'
import { Picture } from './primitives/picture'
import './qr-picture.scss'
import { qrShape } from './qr-shape'

/** Text as a QR for somebody else's phone: a picture, because the mini-program draws no svg. */
export function QrPicture({ text, label, large = false }: { text: string; label: string; large?: boolean }) {
  const src = useMemo(() => drawn(text), [text])
  return <Picture src={src} label={label} className={large ? 'yx-qr yx-qr--large' : 'yx-qr'} />
}

function drawn(text: string): string {
  const { path, size } = qrShape(text)
  const paper = `<rect width="${size}" height="${size}" fill="white"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${paper}<path d="${path}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
