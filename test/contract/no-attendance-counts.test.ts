import { MEASURES, type SchoolCounts } from '../../cloudfunctions/contract/school-counts'
import { PROCEDURES } from '../../cloudfunctions/procedures'
import { countsSheets } from '../../src/features/station/counts-words'
import * as words from '../../src/i18n/zh-CN'
import { ROUTES } from '../../src/routes'
import { ROOT, readTree } from '../support/architecture/source-files'
import { namesIn, outputSchemaOf } from '../support/contract/schemas'

/*
 * Check-in serves the learner: there is no attendance quota and no ranking of cadres or villages by attendance, in no
 * answer of the server, on no page and in no file. (Domain: night school, check-in; the law, as tests.)
 */

const ATTENDANCE = /attend|absent|checkedIn|turnout|quota|headcount/i

/** Who may know that somebody was there: the learner and their household, and who keeps the list of that one class. */
const KNOWN_TO: Readonly<Record<string, string>> = {
  'school.week': 'how the reader’s own household stands',
  'school.next': 'how the reader’s own household stands',
  'school.get': 'how the reader’s own household stands',
  'school.mine': 'how the reader’s own household stands',
  'school.enrol': 'how the reader’s own household stands',
  'school.checkIn': 'what became of one’s own code',
  'school.teaching': 'the shape of a class; its places are empty',
  'station.week': 'the shape of a class; its places are empty',
  'station.sheet': 'the list of one class, by name',
  'station.reconcile': 'what became of one tick',
  'exemplars.campaign': 'how many exemplars a division may choose; nobody attends anything',
  'privacy.export': 'what is held about oneself',
  'slips.get': 'a paper slip of one enrolment',
}

describe.each([...PROCEDURES.keys()])('%s', (path) => {
  it('says nothing of who came, unless it is one’s own or the list of one class', () => {
    const said = namesIn(outputSchemaOf(path)).filter((name) => ATTENDANCE.test(name))
    expect(said.length > 0).toBe(path in KNOWN_TO)
  })
})

it('counts offers and questions, never people who came', () => {
  expect(MEASURES.filter((measure) => ATTENDANCE.test(measure))).toEqual([])
})

const RANKING = /考勤|出勤|到课率|签到率|参学率|缺勤|排名|名次|末位|达标|学习任务/

it('no page and no word knows a rate of attendance or an order by it', () => {
  expect(Object.keys(ROUTES).filter((name) => ATTENDANCE.test(name))).toEqual([])
  const catalogue = JSON.stringify([words.school, words.station])
  expect(RANKING.exec(catalogue)).toBeNull()
})

it('the file of counts has neither, and its rows stand in the order of the division codes', () => {
  const zero = Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as SchoolCounts['total']
  const many = { ...zero, sessions: 99, seats: 900 }
  const divisions = [
    { code: '410523100' as SchoolCounts['divisions'][number]['code'], name: '甲镇', counts: zero },
    { code: '410523101' as SchoolCounts['divisions'][number]['code'], name: '=乙镇', counts: many },
  ]
  const sheets = countsSheets({ from: '2026-03-01', until: '2026-03-31', total: many, months: [], divisions })
  const said = JSON.stringify(sheets)
  expect([/签到|到课|人次/.exec(said), RANKING.exec(said)]).toEqual([null, null])
  expect(sheets[1]?.rows.map(([name]) => name)).toEqual(['哪里', '甲镇', '=乙镇', '合计'])
})

it('no statement counts who was there by village, station or who runs it', () => {
  const counts = (text: string) =>
    /'attended'|checkedInAt|checkIn\b/.test(text) &&
    /groupBy\([^)]*(village|station|division|lecturer|madeBy)/i.test(text)
  const repositories = readTree(ROOT, ['cloudfunctions'], ['.repository.ts'])
  expect(repositories.filter(({ text }) => counts(text)).map(({ path }) => path)).toEqual([])
  expect(counts("where(eq(enrolment.status, 'attended')).groupBy(classSession.villageCode)")).toBe(true)
})
