import { type Orientation, orientationPayload, readOrientation } from './exif-orientation'
import { MARKER } from './jpeg-markers'

const JFIF = [0x4a, 0x46, 0x49, 0x46, 0]
const ADOBE = [0x41, 0x64, 0x6f, 0x62, 0x65]
const ADOBE_BYTES = 12

/**
 * The only facts that are carried over from a file's metadata, because the picture would look wrong without them: that
 * it is JFIF, how Adobe's marker says its colours are stored, and how it must be turned.
 */
export class JpegHead {
  #jfif = false
  #adobeTransform: number | null = null
  #orientation: Orientation | null = null

  get orientation(): Orientation {
    return this.#orientation ?? 1
  }

  /** Notes what a metadata segment says; where two disagree, the first counts. */
  note(marker: number, payload: Uint8Array): void {
    switch (marker) {
      case MARKER.APP0:
        this.#jfif ||= JFIF.every((byte, at) => payload[at] === byte)
        break
      case MARKER.APP1:
        this.#orientation ??= readOrientation(payload)
        break
      case MARKER.APP14:
        this.#adobeTransform ??= readAdobeTransform(payload)
        break
    }
  }

  /** SOI and the rebuilt segments: JFIF 1.1 with square pixels and no thumbnail, orientation, Adobe's colour byte. */
  bytes(): number[] {
    return [
      0xff,
      MARKER.SOI,
      ...(this.#jfif ? segment(MARKER.APP0, [...JFIF, 1, 1, 0, 0, 1, 0, 1, 0, 0]) : []),
      ...(this.orientation === 1 ? [] : segment(MARKER.APP1, orientationPayload(this.orientation))),
      ...(this.#adobeTransform === null
        ? []
        : segment(MARKER.APP14, [...ADOBE, 0, 100, 0, 0, 0, 0, this.#adobeTransform])),
    ]
  }
}

function readAdobeTransform(payload: Uint8Array): number | null {
  const transform = payload[ADOBE_BYTES - 1]
  const isAdobe = ADOBE.every((byte, at) => payload[at] === byte)
  return isAdobe && transform !== undefined && transform <= 2 ? transform : null
}

function segment(marker: number, payload: readonly number[]): number[] {
  return [...segmentStart(marker, payload.length), ...payload]
}

/** Marker and length, which counts its own two bytes. */
export function segmentStart(marker: number, payloadBytes: number): number[] {
  const length = payloadBytes + 2
  return [0xff, marker, length >> 8, length & 255]
}
