import { judge } from '../support/architecture/allowed'
import { commandsNamed, linksIn, pathsNamed } from '../support/architecture/docs'
import { plantedTree } from '../support/architecture/planted-tree'
import {
  clockReaders,
  entryPosters,
  ledgerWriters,
  longFiles,
  silencedTests,
  wordBearers,
} from '../support/architecture/text-laws'

const PLANT = 'cloudfunctions/domain/deeds/x.ts'
const planted = (text: string, path = PLANT) => plantedTree({ [path]: text })

describe('a second writer of the ledger is caught', () => {
  it.each([
    'await tx.insert(ledgerEntry).values(made)',
    'await tx.update(ledgerEntry).set(made)',
    'await tx.insert(schema.ledgerEntry).values(made)',
    'await tx.execute(sql`insert into ledger_entry values (1)`)',
    'await tx.execute(sql`DELETE FROM ledger_entry`)',
  ])('%s', (text) => {
    expect(judge(ledgerWriters(planted(text)), {})).toEqual([PLANT])
  })
  it('who only reads it is not', () => {
    expect(ledgerWriters(planted('await db.select().from(ledgerEntry)'))).toEqual([])
  })
  it('and so is who borrows the one insert', () => {
    expect(entryPosters(planted("import { insertEntry } from '../points/ledger.repository'"))).toEqual([PLANT])
  })
  it('and an exception that nobody needs any more', () => {
    expect(judge([], { [PLANT]: 'once upon a time' })).toHaveLength(1)
  })
})

it.each(['Date.now()', 'new Date()', 'const now = new Date( )'])('a clock of one’s own is caught: %s', (text) => {
  expect(clockReaders(planted(text))).toEqual([PLANT])
})

it('a date that is given is no clock, and neither is one in a comment', () => {
  expect(clockReaders(planted('new Date(now) // never Date.now()'))).toEqual([])
})

it('a Chinese word outside the catalogue is caught, a comment is not', () => {
  expect(wordBearers(planted("const title = '光荣榜'"))).toEqual([PLANT])
  expect(wordBearers(planted('/** 光荣榜 */\nconst board = 1 // 光荣榜\n'))).toEqual([])
})

it('a file that nobody can read is caught', () => {
  expect(longFiles(planted('\n'.repeat(251)))).toEqual([PLANT])
  expect(longFiles(planted('\n'.repeat(250)))).toEqual([])
})

it.each(['it', 'describe', 'test'].flatMap((name) => [`${name}.skip('x')`, `${name}.only('x')`, `x${name}('x')`]))(
  'a silenced test is caught: %s',
  (text) => {
    expect(silencedTests(planted(text, 'test/x.test.ts'))).toEqual(['test/x.test.ts'])
  },
)

it('what a document promises is found in it', () => {
  const [document] = plantedTree({
    'docs/x.md': 'Run `npm run nothing` or npm test, see `cloudfunctions/domain/nothing.ts` and [there](gone.md).',
  })
  if (!document) throw new Error('no document')
  expect(commandsNamed(document)).toEqual(['nothing', 'test'])
  expect(pathsNamed(document)).toEqual(['cloudfunctions/domain/nothing.ts'])
  expect(linksIn(document)).toEqual(['gone.md'])
})
