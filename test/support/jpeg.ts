/**
 * Small real photos for tests, and the things that phones and messengers put into them. Every string in `PLANTED`
 * stands for personal data: after stripping, none of them may be found in the bytes.
 */
const PLAIN = [
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0VFhEYIx8lJCIfIiEmKzcvJik0KSEiMEExNDk7Pj4+JS5ESUM8',
  'SDc9Pjv/2wBDAQoLCw4NDhwQEBw7KCIoOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozv/wAARCAAQABgD',
  'ASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAABgAEB//EABoQAQACAwEAAAAAAAAAAAAAAACDwgYHREX/xAAXAQADAQAAAAAAAAAAAAAAAAAC',
  'AwQF/8QAIREAAAQFBQAAAAAAAAAAAAAAAAEREwIEBWHhEhQVYqH/2gAMAwEAAhEDEQA/ADBThXbHYddB1X6sN0EUrqJFGgdbeJttFvgaUcInj+3m',
  'QG6sP//Z',
]

export const PLANTED = {
  gps: 'PLANTED-GPS-35.9239N-114.3568E',
  device: 'PLANTED-DEVICE-SERIAL-0451',
  xmp: 'PLANTED-XMP-OWNER',
  comment: 'PLANTED-COMMENT',
  profile: 'PLANTED-ICC-OWNER',
  maker: 'PLANTED-APP13-CAPTION',
  trailing: 'PLANTED-MOTION-PHOTO',
} as const

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))
const uint16 = (value: number): number[] => [value >> 8, value & 255]
const uint32 = (value: number): number[] => [...uint16(value >>> 16), ...uint16(value & 0xffff)]

/** A segment with its marker and length. */
export function segment(marker: number, payload: readonly number[]): number[] {
  return [0xff, marker, ...uint16(payload.length + 2), ...payload]
}

/** A baseline photo of 24×16 pixels: red, gold, green and white quarters; JFIF and nothing else. */
export function plainJpeg(): Uint8Array {
  return Uint8Array.from(atob(PLAIN.join('')), (character) => character.charCodeAt(0))
}

/** The same photo with segments put in behind its start marker. */
export function withSegments(jpeg: Uint8Array, ...segments: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from([...jpeg.subarray(0, 2), ...segments.flat(), ...jpeg.subarray(2)])
}

type ByteOrder = 'II' | 'MM'

/** EXIF with device, orientation and a GPS directory. */
export function exifSegment(orientation: number, order: ByteOrder = 'MM'): number[] {
  const put = (bytes: number[]) => (order === 'II' ? bytes.reverse() : bytes)
  const short = (value: number) => put(uint16(value))
  const long = (value: number) => put(uint32(value))
  const device = ascii(`${PLANTED.device}\0`)
  const gps = ascii(`${PLANTED.gps}\0`)
  const deviceAt = 8 + 2 + 3 * 12 + 4
  const gpsDirectoryAt = deviceAt + device.length
  const gpsAt = gpsDirectoryAt + 2 + 12 + 4
  return segment(0xe1, [
    ...ascii('Exif\0\0'),
    ...[...ascii(order), ...short(42), ...long(8), ...short(3)],
    ...[...short(0x0110), ...short(2), ...long(device.length), ...long(deviceAt)],
    ...[...short(0x0112), ...short(3), ...long(1), ...short(orientation), 0, 0],
    ...[...short(0x8825), ...short(4), ...long(1), ...long(gpsDirectoryAt)],
    ...[...long(0), ...device],
    ...[...short(1), ...short(0x001d), ...short(2), ...long(gps.length), ...long(gpsAt), ...long(0), ...gps],
  ])
}

export const xmpSegment = () =>
  segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${PLANTED.xmp}</x:xmpmeta>`))
export const commentSegment = () => segment(0xfe, ascii(PLANTED.comment))
export const profileSegment = () => segment(0xe2, [...ascii('ICC_PROFILE\0'), 1, 1, ...ascii(PLANTED.profile)])
export const captionSegment = () => segment(0xed, ascii(`Photoshop 3.0\0${PLANTED.maker}`))

/** A photo as a phone sends it: every kind of metadata, and a film behind the end marker. */
export function photoWithMetadata(orientation = 1): Uint8Array {
  const photo = withSegments(
    plainJpeg(),
    exifSegment(orientation),
    xmpSegment(),
    profileSegment(),
    captionSegment(),
    commentSegment(),
  )
  return Uint8Array.from([...photo, ...ascii(PLANTED.trailing)])
}

/** One Huffman code, a single 0 bit, for the value 0: enough to code an even grey. */
const huffmanTables = [0x00, 0x10].flatMap((table) => segment(0xc4, [table, 1, ...Array(15).fill(0), 0]))
const quantisationTable = segment(0xdb, [0, ...Array(64).fill(16)])

/** Headers of an even grey picture of one component, up to its first scan. */
export function greyHead(frameMarker: number, width: number, height: number): number[] {
  const frame = segment(frameMarker, [8, ...uint16(height), ...uint16(width), 1, 1, 0x11, 0])
  return [0xff, 0xd8, ...quantisationTable, ...frame, ...huffmanTables]
}

const scanHeader = (first: number, last: number) => segment(0xda, [1, 1, 0, first, last, 0])

/** Progressive, 16×16, grey: a scan for the even part and one for the rest, a fill byte before each marker. */
export function progressiveJpeg(): Uint8Array {
  const scans = [...scanHeader(0, 0), 0x0f, 0xff, ...scanHeader(1, 63), 0x0f, 0xff]
  return Uint8Array.from([...greyHead(0xc2, 16, 16), ...scans, 0xff, 0xd9])
}

/** Baseline, 32×8, grey, a restart marker behind each of its four blocks. */
export function restartingJpeg(): Uint8Array {
  const data = [0x3f, 0xff, 0xd0, 0x3f, 0xff, 0xd1, 0x3f, 0xff, 0xd2, 0x3f]
  return Uint8Array.from([
    ...greyHead(0xc0, 32, 8),
    ...segment(0xdd, [0, 1]),
    ...scanHeader(0, 63),
    ...data,
    0xff,
    0xd9,
  ])
}

/** Whether a text stands anywhere in the bytes. */
export function holdsText(bytes: Uint8Array, text: string): boolean {
  return Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .includes(text)
}
