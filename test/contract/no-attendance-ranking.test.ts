import * as v from 'valibot'
import { PROCEDURES } from '../../cloudfunctions/procedures'
import * as words from '../../src/i18n/zh-CN'
import { ROUTES } from '../../src/routes'
import { judge } from '../support/architecture/allowed'
import { ROOT, readTree } from '../support/architecture/source-files'
import { keysIn } from '../support/contract/schema-keys'
import { inputSchemaOf, outputSchemaOf } from '../support/contract/schemas'

/*
 * Check-in serves the learner: no quota, no ranking of cadres or villages by attendance, in no answer, no export and on no page.
 * (Domain: night school.) Who was there is answered to the household itself, and by name on the list of one class.
 */

const ATTENDANCE = /attend|absent|checkedin|present|turnout|hours|lessons/i
const RANKING = /rank|quota|target|percent|ratio|best|worst|^top$|compared|place$|position/i

const all = [...PROCEDURES.keys()]
const answers = all.flatMap((path) => keysIn(outputSchemaOf(path)).map((key) => `${path} ${key}`))
const ofSchool = (line: string) => /^(school|station|matters|topics|teaching)\./.test(line)
const named = (lines: readonly string[], pattern: RegExp) =>
  lines.filter((line) => pattern.test(line.split(' ')[1]?.split('.').at(-1) ?? ''))

/** Every string of the catalogue. */
const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : []

/** Where somebody reads who was there, or for how long, and whose business it is. */
const READERS: Readonly<Record<string, string>> = {
  'school.week rows.places.checkedInAt': 'the household itself',
  'school.next class.places.checkedInAt': 'the household itself',
  'school.get places.checkedInAt': 'the household itself',
  'school.mine rows.places.checkedInAt': 'the household itself',
  'school.enrol places.checkedInAt': 'the household itself',
  'school.teaching rows.places.checkedInAt': 'nobody is in it: what a lecturer teaches holds no people',
  'privacy.export rows.checkedInAt': 'the reader, of themselves',
  'school.record hours': 'the learner, of themselves',
  'school.record classes.hours': 'the learner, of themselves',
  'station.sheet people.checkedInAt': 'who checks people in at this one class',
  'station.week rows.places.checkedInAt': 'nobody is in it: a station’s week holds no people',
  'station.townshipWeek rows.places.checkedInAt': 'nobody is in it: a township’s week holds no people',
}

it('no answer counts who was there but to the learner, and on the list of one class', () => {
  // Who was at a villagers' meeting that adopted rules is another thing.
  const found = named(answers, ATTENDANCE).filter((line) => !/(meeting|adoptions)\.present$/.test(line))
  expect(judge(found, READERS)).toEqual([])
})

it('nothing about the night school is put into an order of merit', () => {
  expect(
    judge(named(answers.filter(ofSchool), RANKING), {
      'school.week rows.places.place': 'place in line for a seat',
      'school.next class.places.place': 'place in line for a seat',
      'school.get places.place': 'place in line for a seat',
      'school.mine rows.places.place': 'place in line for a seat',
      'school.enrol places.place': 'place in line for a seat',
      'school.teaching rows.places.place': 'place in line for a seat',
      'station.week rows.places.place': 'place in line for a seat',
      'station.townshipWeek rows.places.place': 'place in line for a seat',
      'station.sheet people.place': 'place in line for a seat',
    }),
  ).toEqual([])
  const asked = all.filter(ofSchool).flatMap((path) => keysIn(inputSchemaOf(path)).map((key) => `${path} ${key}`))
  expect(named(asked, /sort|order|rank|quota|target/i)).toEqual([])
})

it('no page and no word speaks of attendance as something to be reached or compared', () => {
  expect(Object.keys(ROUTES).filter((route) => /attendance|rank/i.test(route))).toEqual([])
  const forbidden = /(出勤|到课|签到|听课|参训)(率|排名|排行|名次|指标|任务|考核)|考勤/
  expect(stringsOf(words).filter((text) => forbidden.test(text))).toEqual([])
})

it('no statement counts who was there by village, station or organiser', () => {
  const counting = readTree(ROOT, ['cloudfunctions'], ['.repository.ts']).filter(
    ({ text }) =>
      /'attended'|checkedInAt|checkIn\b/.test(text) &&
      /groupBy\([^)]*(village|station|division|lecturer|madeBy)/i.test(text),
  )
  expect(counting.map(({ path }) => path)).toEqual([])
})

it('would see a ranking if there was one', () => {
  const planted = v.object({
    villages: v.array(v.object({ attendanceRate: v.number(), rank: v.optional(v.number()) })),
  })
  const lines = keysIn(planted).map((key) => `school.villages ${key}`)
  expect(named(lines, ATTENDANCE)).toHaveLength(1)
  expect(named(lines, RANKING)).toHaveLength(1)
})
