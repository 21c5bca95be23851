import { stripJpeg } from '../../cloudfunctions/platform/photos/strip-jpeg'
import {
  exifSegment,
  greyHead,
  holdsText,
  PLANTED,
  photoWithMetadata,
  plainJpeg,
  progressiveJpeg,
  restartingJpeg,
  segment,
  withSegments,
} from '../support/jpeg'

const stripped = (file: Uint8Array) => {
  const result = stripJpeg(file)
  if (!result.ok) throw new Error(`refused: ${result.why}`)
  return result
}
const refusal = (file: Uint8Array | number[]) => {
  const result = stripJpeg(Uint8Array.from(file))
  return result.ok ? 'taken' : result.why
}
/** The markers up to the first scan. */
const markers = (file: Uint8Array) => {
  const found: number[] = []
  for (
    let at = 2;
    at < file.length && found.at(-1) !== 0xda;
    at += 2 + (file[at + 2] ?? 0) * 256 + (file[at + 3] ?? 0)
  ) {
    found.push(file[at + 1] ?? 0)
  }
  return found
}

describe('what stays and what goes', () => {
  test('a photo without metadata stays as it is', () => {
    expect(stripped(plainJpeg())).toEqual({ ok: true, bytes: plainJpeg(), width: 24, height: 16 })
  })

  test('every kind of metadata goes, and the picture is the plain one again', () => {
    const photo = photoWithMetadata()
    for (const text of Object.values(PLANTED)) expect(holdsText(photo, text)).toBe(true)
    expect(stripped(photo).bytes).toEqual(plainJpeg())
  })

  test('metadata behind a scan goes', () => {
    const comment = segment(0xfe, [1, 2, 3])
    const [head, tail] = [progressiveJpeg().subarray(0, -3), progressiveJpeg().subarray(-3)]
    const withComment = Uint8Array.from([...head, ...comment, ...tail])
    expect(stripped(withComment).bytes).toEqual(stripped(progressiveJpeg()).bytes)
  })

  test('a preview inside JFIF goes', () => {
    const jfif = segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 1, 0, 72, 0, 72, 1, 1, 9, 9, 9])
    const [start, rest] = [plainJpeg().subarray(0, 2), plainJpeg().subarray(20)]
    expect(stripped(Uint8Array.from([...start, ...jfif, ...rest])).bytes).toEqual(plainJpeg())
  })

  test("Adobe's colour byte stays, its other bytes do not", () => {
    const adobe = segment(0xee, [0x41, 0x64, 0x6f, 0x62, 0x65, 1, 2, 3, 4, 5, 6, 1, 7, 7, 7])
    const clean = segment(0xee, [0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, 1])
    const { bytes } = stripped(withSegments(plainJpeg(), adobe))
    expect(markers(bytes)).toEqual([0xe0, 0xee, 0xdb, 0xdb, 0xc0, 0xc4, 0xc4, 0xc4, 0xc4, 0xda])
    expect(Array.from(bytes.subarray(20, 36))).toEqual(clean)
  })
})

describe('orientation', () => {
  test.each([2, 3, 4, 5, 6, 7, 8])('%d is carried over alone, in either byte order', (orientation) => {
    const result = stripped(withSegments(plainJpeg(), exifSegment(orientation, 'II')))
    expect(result).toEqual(stripped(photoWithMetadata(orientation)))
    expect(markers(result.bytes).slice(0, 2)).toEqual([0xe0, 0xe1])
    expect(result.bytes.length).toBe(plainJpeg().length + 36)
    expect(holdsText(result.bytes, 'PLANTED')).toBe(false)
  })

  test.each([
    [1, 24, 16],
    [3, 24, 16],
    [5, 16, 24],
    [6, 16, 24],
    [8, 16, 24],
  ])('%d is seen as %d×%d', (orientation, width, height) => {
    expect(stripped(photoWithMetadata(orientation))).toMatchObject({ width, height })
  })

  test.each([0, 9, 65535])('%d is nonsense and goes', (orientation) => {
    expect(stripped(photoWithMetadata(orientation)).bytes).toEqual(plainJpeg())
  })

  test('EXIF that is cut off or points outside says nothing', () => {
    const exif = exifSegment(6)
    for (let length = 0; length < exif.length - 4; length++) {
      const cut = segment(0xe1, exif.slice(4, 4 + length))
      expect([36, 0]).toContain(stripped(withSegments(plainJpeg(), cut)).bytes.length - plainJpeg().length)
    }
  })
})

describe('kinds of JPEG', () => {
  test('progressive with several scans, fill bytes left out', () => {
    const { bytes, width, height } = stripped(progressiveJpeg())
    expect([width, height]).toEqual([16, 16])
    expect(bytes.length).toBe(progressiveJpeg().length - 2)
  })

  test('restart markers stay', () => {
    expect(stripped(restartingJpeg()).bytes).toEqual(restartingJpeg())
  })

  test('stuffed bytes stay, fill bytes inside a scan do not', () => {
    const scan = segment(0xda, [1, 1, 0, 0, 63, 0])
    const start = [...greyHead(0xc0, 8, 8), ...scan]
    const { bytes } = stripped(Uint8Array.from([...start, 0xff, 0, 0x3f, 0xff, 0xff, 0xff, 0, 0xff, 0xff, 0xd9]))
    expect(Array.from(bytes)).toEqual([...start, 0xff, 0, 0x3f, 0xff, 0, 0xff, 0xd9])
  })
})

describe('what is refused', () => {
  const plain = plainJpeg()

  test('an empty file, a PNG, a text', () => {
    expect(refusal([])).toBe('empty')
    expect(refusal([0xff])).toBe('notJpeg')
    expect(refusal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])).toBe('notJpeg')
    expect(refusal([...'hello'].map((letter) => letter.charCodeAt(0)))).toBe('notJpeg')
  })

  test('a photo cut off anywhere', () => {
    for (let length = 2; length < plain.length; length++) expect(refusal(plain.subarray(0, length))).toBe('truncated')
  })

  test.each([
    ['no picture', [0xff, 0xd8, 0xff, 0xd9], 'malformed'],
    ['junk between segments', [0xff, 0xd8, 0x00, ...plain.subarray(2)], 'malformed'],
    ['a segment shorter than its length field', [0xff, 0xd8, 0xff, 0xfe, 0, 1, ...plain.subarray(2)], 'malformed'],
    ['a second start marker', [0xff, 0xd8, ...plain], 'unsupported'],
    ['a second frame', [...greyHead(0xc0, 8, 8), ...greyHead(0xc0, 8, 8).slice(2)], 'malformed'],
    ['a scan of an unknown component', [...greyHead(0xc0, 8, 8), ...segment(0xda, [1, 7, 0, 0, 63, 0])], 'malformed'],
    ['a scan before the frame', [0xff, 0xd8, ...segment(0xda, [1, 1, 0, 0, 63, 0])], 'malformed'],
    ['bytes behind a quantisation table', withSegments(plain, segment(0xdb, [...Array(66).fill(1)])), 'malformed'],
    [
      'bytes behind a Huffman table',
      withSegments(plain, segment(0xc4, [0, 1, ...Array(15).fill(0), 0, 9, 9])),
      'malformed',
    ],
    ['an arithmetic coder', greyHead(0xc9, 8, 8), 'unsupported'],
    ['no width', greyHead(0xc0, 0, 8), 'malformed'],
    ['a height given later', greyHead(0xc0, 8, 0), 'unsupported'],
    ['over 100 megapixels', greyHead(0xc2, 20_000, 5_001), 'tooManyPixels'],
    ['as many pixels as the format knows', greyHead(0xc0, 65_535, 65_535), 'tooManyPixels'],
  ])('%s', (_, file, why) => {
    expect(refusal(Uint8Array.from(file))).toBe(why)
  })

  test('more scans than any photo has', () => {
    const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x3f]
    const file = [...greyHead(0xc2, 8, 8), ...Array(200).fill(scan).flat(), 0xff, 0xd9]
    expect(refusal(file)).toBe('unsupported')
  })
})
