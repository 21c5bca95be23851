import { judgeTerm } from '../../../cloudfunctions/domain/school/term/judge-term'
import { readCount, readDate, readTime, splitTimes } from '../../../cloudfunctions/domain/school/term/spell'
import { termRow } from '../../support/school'

const TODAY = '2026-11-20'
const NOW = new Date('2026-11-20T02:00:00Z')

describe('a day as people write it', () => {
  it.each([
    ['2027年3月8日', '2027-03-08'],
    ['2027-3-8', '2027-03-08'],
    ['2027/03/08 00:00:00', '2027-03-08'],
    ['2027.3.8', '2027-03-08'],
    ['27年3月8号', '2027-03-08'],
    ['二〇二七年三月八日', '2027-03-08'],
    ['２０２７年３月８日', '2027-03-08'],
    ['十二月二十一号', '2026-12-21'],
    ['3月8日', '2027-03-08'],
    ['11月20日', '2026-11-20'],
    ['3.8', '2027-03-08'],
    ['2027年3月8日 星期一', '2027-03-08'],
    ['3月7日（周日）', '2027-03-07'],
    ['46454', '2027-03-08'],
    ['2028年2月29日', '2028-02-29'],
  ])('%s', (written, date) => expect(readDate(written, TODAY)).toEqual({ date }))

  it.each(['下周一', '3月', '2027年2月29日', '13月1日', '3月8日左右', '=TODAY()', '8'])('%s is none', (written) =>
    expect(readDate(written, TODAY)).toEqual({ fault: 'notADate' }),
  )

  it('says when the weekday is another', () => {
    expect(readDate('2027年3月8日 星期二', TODAY)).toEqual({ fault: 'wrongWeekday' })
  })
})

describe('a time as people write it', () => {
  it.each([
    ['19:30', '19:30'],
    ['19：30', '19:30'],
    ['晚上7点半', '19:30'],
    ['下午三点', '15:00'],
    ['7时05分', '07:05'],
    ['早上8点一刻', '08:15'],
    ['中午12点', '12:00'],
    ['中午1点', '13:00'],
    ['19:30:00', '19:30'],
    ['0.8125', '19:30'],
  ])('%s', (written, time) => expect(readTime(written)).toBe(time))

  it.each(['7', '25:00', '晚上', '19:61', '晚上13点半点'])('%s is none', (written) =>
    expect(readTime(written)).toBeNull(),
  )

  it('stands twice in one cell', () => {
    const both = splitTimes('晚上7点到9点')
    expect([both && readTime(both.startsAt), both && readTime(both.endsAt)]).toEqual(['19:00', '21:00'])
    expect(splitTimes('19:30')).toBeNull()
  })
})

it('a number of people', () => {
  expect(['30', '三十', '30人', '提前7天', '３０', '约30', '多', ''].map(readCount)).toEqual([
    30,
    30,
    30,
    7,
    30,
    30,
    null,
    null,
  ])
})

describe('a sheet', () => {
  const judge = (...rows: ReturnType<typeof termRow>[]) =>
    judgeTerm(
      rows.map((row) => ({ capacity: '', audience: '', enrolDays: '', ...row })),
      { now: NOW, standing: [], imported: new Set() },
    )
  const faultsOf = (...rows: ReturnType<typeof termRow>[]) =>
    judge(...rows).map(({ faults }) => faults.map(({ field, fault }) => `${field} ${fault}`))

  it('is judged row by row, each fault by itself', () => {
    const good = termRow('2027年3月8日')
    expect(
      faultsOf(
        good,
        termRow('', { row: 3, title: '', room: '' }),
        termRow('3月8日', { row: 4, startsAt: '晚上', endsAt: '' }),
        termRow('2026年11月1日', { row: 5 }),
        termRow('3月9日', { row: 6, startsAt: '21:00', endsAt: '19:00' }),
        termRow('3月10日', { row: 7, capacity: '三十多', audience: '隔壁村' }),
        termRow('3月10日', { row: 8, capacity: '501', enrolDays: '0' }),
        termRow('3月11日', { row: 9, startsAt: '6:00', endsAt: '19:00' }),
      ),
    ).toEqual([
      [],
      ['title missing', 'room missing', 'date missing'],
      ['startsAt notATime', 'endsAt missing'],
      ['date past'],
      ['endsAt endsBefore'],
      ['capacity notANumber', 'audience unknownWord'],
      ['capacity outOfRange', 'enrolDays outOfRange'],
      ['endsAt tooManyHours'],
    ])
  })

  it('holds one class a room, one room a lecturer, and no row twice', () => {
    const date = '2027年3月8日'
    expect(
      faultsOf(
        termRow(date),
        termRow(date, { row: 3 }),
        termRow(date, { row: 4, title: '防火防盗', lecturer: '钱警官' }),
        termRow(date, { row: 5, title: '防火防盗', room: '八号教室' }),
        termRow(date, { row: 6, title: '防火防盗', startsAt: '21:00', endsAt: '22:00' }),
      ),
    ).toEqual([[], ['title rowTwice'], ['room roomTaken'], ['lecturer lecturerTwice'], []])
  })

  it('takes in nothing that a spreadsheet would run', () => {
    for (const title of ['=HYPERLINK("http://x","点这里")', '+86看这里', '-1+1', '@SUM(A1)', '|calc'])
      expect(faultsOf(termRow('2027年3月8日', { title }))).toEqual([['title formula']])
  })

  it('takes what is said of a course in a row above', () => {
    const [, second] = judge(termRow('2027年3月8日'), termRow('2027年3月15日', { row: 3, words: '' }))
    expect([second?.outcome, second?.planned.words]).toEqual(['new', '冬剪和夏剪，带上自己的剪子。'])
  })
})
