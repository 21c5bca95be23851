import { judge } from '../support/architecture/allowed'
import { ROOT, readTree } from '../support/architecture/source-files'
import { entryPosters, ledgerWriters } from '../support/architecture/text-laws'

const files = readTree(ROOT, ['cloudfunctions'], ['.ts'])

it('one module writes the ledger', () => {
  expect(
    judge(ledgerWriters(files), {
      'cloudfunctions/domain/points/ledger.repository.ts': 'the one module that writes the ledger',
    }),
  ).toEqual([])
})

it('one use case posts through it', () => {
  expect(
    judge(entryPosters(files), {
      'cloudfunctions/domain/points/post-entry.ts': 'links the entry to the chain and tells the boards',
    }),
  ).toEqual([])
})
