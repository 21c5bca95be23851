import { useMemo } from 'react'
import { encode } from 'uqr'
import { Picture } from '../../components/primitives/picture'

/** The learner's own code as a QR for the organiser's phone: a picture, because the mini-program draws no svg. */
export function LearnerQr({ code, label }: { code: string; label: string }) {
  const src = useMemo(() => drawn(code), [code])
  return <Picture src={src} label={label} className="school-qr" />
}

function drawn(code: string): string {
  const { data, size } = encode(code, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  const paper = `<rect width="${size}" height="${size}" fill="white"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${paper}<path d="${squares}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
