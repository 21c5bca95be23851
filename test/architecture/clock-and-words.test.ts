import { judge } from '../support/architecture/allowed'
import { ROOT, readTree } from '../support/architecture/source-files'
import { clockReaders, longFiles, silencedTests, wordBearers } from '../support/architecture/text-laws'

const server = readTree(ROOT, ['cloudfunctions'], ['.ts'])
const app = readTree(ROOT, ['src'], ['.ts', '.tsx', '.html'])
const tests = readTree(ROOT, ['test'], ['.ts', '.tsx'])
const tools = readTree(ROOT, ['config', 'bench'], ['.ts', '.mjs'])

it('time comes from the clock', () => {
  expect(
    judge(clockReaders([...server, ...app]), {
      'cloudfunctions/platform/clock.ts': 'the only source of "now"',
      'src/services/village-clock.ts': 'measures what passed since the server said its "now"',
    }),
  ).toEqual([])
})

it('every word that a person reads stands in the catalogue', () => {
  const outside = app.filter((file) => !file.path.startsWith('src/i18n/'))
  expect(judge(wordBearers(outside), { 'src/index.html': 'the title, before any script runs' })).toEqual([])
})

it('the server knows Chinese only as data', () => {
  const outside = server.filter((file) => !file.path.startsWith('cloudfunctions/host/demo/'))
  expect(
    judge(wordBearers(outside), {
      'cloudfunctions/domain/divisions/spoken-name.ts': 'takes the office off a village’s official name',
      'cloudfunctions/host/seed/words.ts': 'families and activities of a made-up county',
      'cloudfunctions/platform/mask-numbers.ts': 'the digits in Chinese',
      'cloudfunctions/domain/people/surname.ts': 'the surnames of two characters',
      'cloudfunctions/domain/roster/import/read-columns.ts': 'what people call the columns of a roster',
      'cloudfunctions/domain/roster/import/read-row.ts': 'what people write into a sheet for who heads a household',
      'cloudfunctions/domain/school/term/read-row.ts': 'what people write into a sheet for whom a class is',
      'cloudfunctions/domain/school/term/spell.ts': 'days and times as people write them into a sheet',
      'cloudfunctions/platform/pinyin/readings.ts': 'surnames that are read otherwise than their characters',
    }),
  ).toEqual([])
})

it('a file stays small enough to read, or says why not', () => {
  expect(
    judge(longFiles([...server, ...app, ...tests, ...tools]), {
      'cloudfunctions/platform/db/migrations/index.ts': 'generated: the migrations, embedded',
    }),
  ).toEqual([])
})

it('every test is run', () => {
  expect(silencedTests(tests.filter((file) => /\.test\.tsx?$/.test(file.path)))).toEqual([])
})
