import type { ByteReader } from './byte-reader'
import type { ByteWriter } from './byte-writer'
import { type Frame, readFrame } from './jpeg-frame'
import { JpegHead, segmentStart } from './jpeg-head'
import { MARKER, type SegmentKind, segmentKind } from './jpeg-markers'
import { RefusedJpeg, wellFormed } from './jpeg-refusal'
import { checkScan, copyScanData } from './jpeg-scan'
import { checkHuffman, checkQuantisation, checkRestart } from './jpeg-tables'

/** A progressive photo has about ten; a file with thousands is made to keep a decoder busy. */
const MAX_SCANS = 100

/** Copies what makes the picture from input to body, and notes in `head` what has to be said before it. */
export class JpegRewriter {
  readonly head = new JpegHead()
  #frame: Frame | null = null
  #scans = 0

  constructor(
    private readonly input: ByteReader,
    private readonly body: ByteWriter,
  ) {}

  /** From behind the start marker up to and with the end marker; what follows is never read. Returns the frame. */
  run(): Frame {
    let marker = this.input.marker()
    while (marker !== MARKER.EOI) marker = this.#segment(marker)
    wellFormed(this.#frame !== null && this.#scans > 0)
    this.body.write([0xff, MARKER.EOI])
    return this.#frame
  }

  /** Deals with one segment, and with the coded data behind it if it opens a scan; returns the next marker. */
  #segment(marker: number): number {
    const kind = segmentKind(marker)
    if (kind === 'unsupported') throw new RefusedJpeg('unsupported')
    const length = this.input.uint16()
    wellFormed(length >= 2)
    const payload = this.input.take(length - 2)
    if (kind === 'metadata') {
      if (this.#scans === 0) this.head.note(marker, payload)
      return this.input.marker()
    }
    this.#check(kind, payload)
    this.body.write(segmentStart(marker, payload.length))
    this.body.write(payload)
    return kind === 'scan' ? copyScanData(this.input, this.body) : this.input.marker()
  }

  #check(kind: Exclude<SegmentKind, 'metadata' | 'unsupported'>, payload: Uint8Array): void {
    switch (kind) {
      case 'quantisation':
        checkQuantisation(payload)
        return
      case 'huffman':
        checkHuffman(payload)
        return
      case 'restart':
        checkRestart(payload)
        return
      case 'frame':
        wellFormed(this.#frame === null)
        this.#frame = readFrame(payload)
        return
      case 'scan':
        wellFormed(this.#frame !== null)
        checkScan(payload, this.#frame)
        this.#scans += 1
        if (this.#scans > MAX_SCANS) throw new RefusedJpeg('unsupported')
        return
    }
  }
}
