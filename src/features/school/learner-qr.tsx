import { useMemo } from 'react'
import { Picture } from '../../components/primitives/picture'
import { qrShape } from '../../components/qr-shape'

/** The learner's own code as a QR for the organiser's phone: a picture, because the mini-program draws no svg. */
export function LearnerQr({ code, label }: { code: string; label: string }) {
  const src = useMemo(() => drawn(code), [code])
  return <Picture src={src} label={label} className="school-qr" />
}

function drawn(code: string): string {
  const { path, size } = qrShape(code)
  const paper = `<rect width="${size}" height="${size}" fill="white"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${paper}<path d="${path}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
