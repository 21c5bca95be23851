import type { RuleCode } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { postEntry } from '../../cloudfunctions/domain/points/post-entry'
import { useDatabase } from '../support/database'
import { boardsAreARecount, hiddenAreOnNoBoard } from '../support/history/board-laws'
import { decidedByTheAble, nothingTakesEffectEarly, recusedAreTold } from '../support/history/council-laws'
import { whatIsSaidOf } from '../support/history/hold'
import { balanceIsTheSum, chainIsWhole, pointsArePostedOnce, scoresAreARecount } from '../support/history/ledger-laws'

const test = useDatabase()

const LAWS = [
  balanceIsTheSum,
  chainIsWhole,
  pointsArePostedOnce,
  scoresAreARecount,
  decidedByTheAble,
  recusedAreTold,
  nothingTakesEffectEarly,
  boardsAreARecount,
  hiddenAreOnNoBoard,
]

/** Confirms a deed and then posts for it once more, under another rule. */
const postsTwice = (village: Village): Village => ({
  ...village,
  notices: {
    ...village.notices,
    deed: {
      ...village.notices.deed,
      onLinesConfirmed: async (w, subjectId, lines) => {
        await village.notices.deed.onLinesConfirmed(w, subjectId, lines)
        const [entry] = await w.tx.query.ledgerEntry.findMany({ where: (one, { eq }) => eq(one.sourceId, subjectId) })
        if (entry?.kind === 'bonus') await postEntry(w, { ...entry, kind: 'bonus', ruleCode: 'H05' as RuleCode })
      },
    },
  },
})

const tellsBoardsTwice = (village: Village): Village => ({
  ...village,
  ledger: {
    ...village.ledger,
    onPosted: async (w, entry) => {
      await village.ledger.onPosted(w, entry)
      await village.ledger.onPosted(w, entry)
    },
  },
})

const forgetsThatTheyHide = (village: Village): Village => ({
  ...village,
  people: { ...village.people, onListingChosen: async () => undefined },
})

describe('the laws of a history', () => {
  it('say nothing of a village without a fault', async () => {
    expect(await whatIsSaidOf(test.db, LAWS)).toBe('nothing')
  })

  it('catch wiring that posts twice', async () => {
    expect(await whatIsSaidOf(test.db, [pointsArePostedOnce], postsTwice)).toMatch(/posted \d+ entries, due were/)
  })

  it('catch wiring that tells the boards twice', async () => {
    expect(await whatIsSaidOf(test.db, [scoresAreARecount], tellsBoardsTwice)).toContain('2026')
    expect(await whatIsSaidOf(test.db, [boardsAreARecount], tellsBoardsTwice)).toContain('due is')
  })

  it('catch wiring that forgets that a household hides', async () => {
    expect(await whatIsSaidOf(test.db, [scoresAreARecount], forgetsThatTheyHide)).toMatch(/, true$/m)
    // The board looks at the household itself, too: even then nobody sees it.
    expect(await whatIsSaidOf(test.db, [hiddenAreOnNoBoard], forgetsThatTheyHide)).toBe('nothing')
  })
})
