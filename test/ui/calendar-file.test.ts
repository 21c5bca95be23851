import type { LearnerRecord } from '../../cloudfunctions/contract/school-checkin'
import { hoursPaper } from '../../src/features/school/hours-paper'
import { calendarFile } from '../../src/services/calendar-file'

const EVENT = {
  id: '018f6d5e-4b7c-7abc-8def-0123456789ab',
  version: 3,
  title: '夜校课：小麦春管；看苗, 浇水\\追肥',
  startsAt: '2026-03-08T11:30:00.000Z',
  endsAt: '2026-03-08T13:00:00.000Z',
  place: '石家庄村文明实践站 一号教室 村委会东院',
  words: '讲师：韩农艺\n带上您的问题来，讲怎么看苗、怎么浇水追肥、怎么防病虫害，讲完了再问也行。',
}
const NOW = '2026-03-01T02:00:00.000Z'

const unfolded = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n')

describe('a class as a file for a calendar', () => {
  it('says when, where and what, in the form that calendars read', () => {
    const lines = unfolded(calendarFile(EVENT, NOW))
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:018f6d5e-4b7c-7abc-8def-0123456789ab@yuexiang',
        'SEQUENCE:3',
        'DTSTAMP:20260301T020000Z',
        'DTSTART:20260308T113000Z',
        'DTEND:20260308T130000Z',
        'SUMMARY:夜校课：小麦春管；看苗\\, 浇水\\\\追肥',
        'TRIGGER:-PT1H',
      ]),
    )
    expect(lines.find((line) => line.startsWith('DESCRIPTION:讲师'))).toContain('韩农艺\\n带上')
    expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', ''])
  })

  it('has no line of more than 75 bytes, and no character cut in two', () => {
    const text = calendarFile(EVENT, NOW)
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(unfolded(text).join('')).toContain('怎么防病虫害')
  })
})

it('a certificate of hours says of how many classes it lists the latest, and for what it may not be used', () => {
  const record: LearnerRecord = {
    ...{ name: '王秀英', villageName: '石家庄村', hours: 3, count: 2 },
    classes: [{ title: '小麦春管', startsAt: EVENT.startsAt, hours: 1.5 }],
  }
  const paper = hoursPaper(record, { sponsor: '汤阴县文明办', now: NOW })
  const said = JSON.stringify(paper)
  expect(said).toContain('签到 2 场，共 3 学时')
  expect(said).toContain('只列最近 1 场')
  expect(said).toContain('不和任何人比')
  expect(new Set(paper.blocks.map(({ key }) => key)).size).toBe(paper.blocks.length)
})
