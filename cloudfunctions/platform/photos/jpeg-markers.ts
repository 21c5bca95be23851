/** Second bytes of the markers of ITU-T T.81, annex B, that the photo route knows. */
export const MARKER = {
  SOF0: 0xc0,
  SOF1: 0xc1,
  SOF2: 0xc2,
  DHT: 0xc4,
  RST0: 0xd0,
  RST7: 0xd7,
  SOI: 0xd8,
  EOI: 0xd9,
  SOS: 0xda,
  DQT: 0xdb,
  DRI: 0xdd,
  APP0: 0xe0,
  APP1: 0xe1,
  APP14: 0xee,
  APP15: 0xef,
  COM: 0xfe,
} as const

/** What becomes of a segment: read for its facts and rebuilt, checked and kept, left out, or the file is refused. */
export type SegmentKind = 'frame' | 'scan' | 'quantisation' | 'huffman' | 'restart' | 'metadata' | 'unsupported'

/** Kind of the segment that a marker opens; frames other than sequential and progressive Huffman are unsupported. */
export function segmentKind(marker: number): SegmentKind {
  if (marker === MARKER.SOF0 || marker === MARKER.SOF1 || marker === MARKER.SOF2) return 'frame'
  if (marker === MARKER.SOS) return 'scan'
  if (marker === MARKER.DQT) return 'quantisation'
  if (marker === MARKER.DHT) return 'huffman'
  if (marker === MARKER.DRI) return 'restart'
  if (marker === MARKER.COM || (marker >= MARKER.APP0 && marker <= MARKER.APP15)) return 'metadata'
  return 'unsupported'
}

/** Restart markers stand inside the data of a scan. */
export function isRestart(marker: number): boolean {
  return marker >= MARKER.RST0 && marker <= MARKER.RST7
}
