import { useMemo } from 'react'
import { encode } from 'uqr'

/** A QR as one black shape on white, with the quiet border that scanners want; sharp at any size of paper. */
export function PrintQr({ address, label }: { address: string; label: string }) {
  const { path, size } = useMemo(() => drawn(address), [address])
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

function drawn(address: string) {
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: squares.join(''), size }
}
