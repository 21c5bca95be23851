import { judge } from '../support/architecture/allowed'
import { ROOT, readTree } from '../support/architecture/source-files'
import { bonusPosters, entryPosters, ledgerWriters } from '../support/architecture/text-laws'

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

it('bonus points are posted by the one use case that asks the caps', () => {
  expect(
    judge(bonusPosters(files), {
      'cloudfunctions/domain/points/award.ts': 'asks the caps and records what they cut',
      'cloudfunctions/domain/points/post-base-points.ts': 'base points have no cap but once a year',
      'cloudfunctions/domain/points/do-yearly-round.ts': 'an expiry takes away and gives nothing',
    }),
  ).toEqual([])
})
