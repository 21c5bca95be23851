import type { CalendarEvent } from './phone-calendar.types'

/** Bytes of a line of an .ics file at most, without its end. */
const LINE_BYTES = 75

/** What has a meaning in an .ics file is written so that it has none: RFC 5545, 3.3.11. */
const escaped = (words: string): string =>
  words.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n')

/** "20260308T113000Z" */
const stamp = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_0000 ? 3 : 4
}

/** Long lines go on on the next, which begins with a blank; no character is cut in two: RFC 5545, 3.1. */
function folded(line: string): string {
  let out = ''
  let bytes = 0
  for (const character of line) {
    const more = bytesOf(character)
    if (bytes + more > LINE_BYTES) {
      out += '\r\n '
      bytes = 1
    }
    out += character
    bytes += more
  }
  return out
}

/** An event as a file that any calendar reads; an hour before it begins the calendar warns. */
export function calendarFile(
  { id, version, title, startsAt, endsAt, place, words }: CalendarEvent,
  now: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//yuexiang//night school//ZH',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@yuexiang`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(words)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT1H',
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
