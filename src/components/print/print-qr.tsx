import { useMemo } from 'react'
import { qrShape } from '../qr-shape'

/** A QR as one black shape on white, with the quiet border that scanners want; sharp at any size of paper. */
export function PrintQr({ address, label }: { address: string; label: string }) {
  const { path, size } = useMemo(() => qrShape(address), [address])
  return (
    <svg
      className="yx-paper__qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <title>{label}</title>
      <path d={path} fill="currentColor" />
    </svg>
  )
}
