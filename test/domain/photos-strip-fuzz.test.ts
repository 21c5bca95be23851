import fc from 'fast-check'
import { JPEG_REFUSALS } from '../../cloudfunctions/platform/photos/jpeg-refusal'
import { stripJpeg } from '../../cloudfunctions/platform/photos/strip-jpeg'
import { assertAndKeep, fuzzRuns, readCorpus } from '../support/corpus'
import { holdsText, photoWithMetadata, progressiveJpeg, restartingJpeg, segment, withSegments } from '../support/jpeg'

const photos = fc.constantFrom(photoWithMetadata(), photoWithMetadata(6), progressiveJpeg(), restartingJpeg())

const mutations = fc.array(
  fc.record({
    at: fc.nat(2_000),
    kind: fc.constantFrom('change', 'insert', 'remove'),
    byte: fc.oneof(fc.constantFrom(0, 0xff, 0xd8, 0xd9, 0xda, 0xe1), fc.nat(255)),
  }),
  { minLength: 1, maxLength: 12 },
)

const mutated = fc.tuple(photos, mutations).map(([photo, steps]) => {
  const bytes = Array.from(photo)
  for (const { at, kind, byte } of steps) {
    const place = at % (bytes.length + 1)
    if (kind === 'change') bytes[place] = byte
    else bytes.splice(place, kind === 'remove' ? 1 : 0, ...(kind === 'insert' ? [byte] : []))
  }
  return Uint8Array.from(bytes)
})

/** Strips, and checks what must hold for any file whatever. */
function checkAnyFile(file: Uint8Array): void {
  const before = file.slice()
  const once = stripJpeg(file)
  expect(file).toEqual(before)
  if (!once.ok) {
    expect(JPEG_REFUSALS).toContain(once.why)
    return
  }
  expect(stripJpeg(once.bytes)).toEqual(once)
  expect(once.width * once.height).toBeGreaterThan(0)
}

test.each(readCorpus('photos'))('a kept file is stripped or refused: $file', ({ bytes }) => checkAnyFile(bytes))

test('any bytes at all are stripped or refused', () => {
  assertAndKeep('photos', fc.uint8Array({ maxLength: 400 }), checkAnyFile, fuzzRuns(100))
})

test('any bytes behind a start marker are stripped or refused', () => {
  const files = fc.uint8Array({ maxLength: 400 }).map((bytes) => Uint8Array.from([0xff, 0xd8, ...bytes]))
  assertAndKeep('photos', files, checkAnyFile, fuzzRuns(100))
})

test('any damaged photo is stripped or refused, and what is taken is clean the first time', () => {
  assertAndKeep('photos', mutated, checkAnyFile, fuzzRuns(2_000))
})

test('whatever stands in metadata segments, none of it survives', () => {
  const metadataMarkers = fc.constantFrom(0xe0, 0xe1, 0xe2, 0xe5, 0xed, 0xee, 0xef, 0xfe)
  const secret = Array.from('SECRET', (letter) => letter.charCodeAt(0))
  const segments = fc.array(
    fc
      .tuple(metadataMarkers, fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 20 }))
      .map(([marker, front, back]) => segment(marker, [...front, ...secret, ...back])),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(photos, segments, (photo, added) => {
      const result = stripJpeg(withSegments(photo, ...added))
      expect(result.ok).toBe(true)
      expect(result.ok && holdsText(result.bytes, 'SECRET')).toBe(false)
      expect(result.ok && holdsText(result.bytes, 'PLANTED')).toBe(false)
    }),
  )
})

test('a file of ten megabytes made of markers ends in good time', () => {
  const size = 10 * 1024 * 1024
  const stuffed = new Uint8Array(size).fill(0xff).map((byte, at) => (at % 2 === 0 ? byte : 0))
  const scanOnly = progressiveJpeg().subarray(0, -20)
  for (const tail of [new Uint8Array(size).fill(0xff), stuffed]) {
    const file = new Uint8Array(scanOnly.length + size)
    file.set(scanOnly)
    file.set(tail, scanOnly.length)
    expect(stripJpeg(file).ok).toBe(false)
  }
})
