import type { RevocationId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import * as campaigns from '../../cloudfunctions/domain/exemplars/campaigns/campaign.repository'
import { findContest } from '../../cloudfunctions/domain/exemplars/campaigns/contest.repository'
import * as consent from '../../cloudfunctions/domain/exemplars/candidates/consent'
import { findEnteredIn, updateEntry } from '../../cloudfunctions/domain/exemplars/candidates/entry.repository'
import * as rank from '../../cloudfunctions/domain/exemplars/choice/rank'
import { giveHonour } from '../../cloudfunctions/domain/exemplars/honours/give-honour'
import { updateRevocation } from '../../cloudfunctions/domain/exemplars/honours/revocation.repository'
import { useDatabase } from '../support/database'
import { sayingsOfSelections } from '../support/history/exemplars/hold'
import {
  everyNameHasItsConsent,
  noStageIsSkipped,
  placesGoByScore,
  quotasHold,
  revokedNeverShows,
} from '../support/history/exemplars/laws'

jest.mock('../../cloudfunctions/domain/exemplars/campaigns/campaign.repository', () => ({
  __esModule: true,
  ...jest.requireActual('../../cloudfunctions/domain/exemplars/campaigns/campaign.repository'),
}))
jest.mock('../../cloudfunctions/domain/exemplars/candidates/consent', () => ({
  __esModule: true,
  ...jest.requireActual('../../cloudfunctions/domain/exemplars/candidates/consent'),
}))
jest.mock('../../cloudfunctions/domain/exemplars/choice/rank', () => ({
  __esModule: true,
  ...jest.requireActual('../../cloudfunctions/domain/exemplars/choice/rank'),
}))

const test = useDatabase()
const LAWS = [quotasHold, noStageIsSkipped, everyNameHasItsConsent, revokedNeverShows, placesGoByScore]

afterEach(() => jest.restoreAllMocks())

/** Whoever residents voted on is chosen, and scored by nobody. */
const choosesUnscored = (village: Village): Village => ({
  ...village,
  polls: {
    exemplar: {
      ...village.polls.exemplar,
      onClosed: async (w, subjectId) => {
        await village.polls.exemplar.onClosed(w, subjectId)
        const contest = await findContest(w.tx, subjectId as never)
        const one = (await findEnteredIn(w.tx, [subjectId as never])).find(({ entry }) => entry.status === 'voted')
        if (!contest || !one) return
        await updateEntry(w.tx, one.entry.id, { status: 'chosen', total: 0, scorers: 0, noticedAt: w.now })
        await giveHonour(w, contest, one)
      },
    },
  },
})

/** A revocation took effect, and nobody told the honour. */
const forgetsThatItWasRevoked = (village: Village): Village => ({
  ...village,
  notices: {
    ...village.notices,
    exemplarRevocation: {
      ...village.notices.exemplarRevocation,
      onLinesConfirmed: (w, subjectId) =>
        updateRevocation(w.tx, subjectId as RevocationId, { endedAt: w.now, revoked: true }),
    },
  },
})

it('the laws of a selection catch each fault, and say nothing where there is none', async () => {
  const said = await sayingsOfSelections(test.db)
  expect(await said(LAWS)).toBe('')
  expect(await said([noStageIsSkipped], choosesUnscored)).toMatch(/a stage was skipped/)
  expect(await said([revokedNeverShows], forgetsThatItWasRevoked)).toMatch(/revoked, and it shows as chosen/)

  const { quotaOf } = jest.requireActual<typeof campaigns>(
    '../../cloudfunctions/domain/exemplars/campaigns/campaign.repository',
  )
  jest.spyOn(campaigns, 'quotaOf').mockImplementation(async (db, of) => {
    const quota = await quotaOf(db, of)
    return { ...quota, places: quota.places + 1 }
  })
  expect(await said([quotasHold])).toMatch(/3 hold places of 2/)
  jest.restoreAllMocks()

  // Whoever is asked is said to have agreed.
  jest.spyOn(consent, 'consentStands').mockReturnValue(true)
  expect(await said([everyNameHasItsConsent])).toMatch(/public without consent/)
  jest.restoreAllMocks()

  // The places go to the last instead of the first.
  jest.spyOn(rank, 'choose').mockImplementation((waiting, free) => ({
    winners: waiting.toSorted((a, b) => (a.total ?? 0) - (b.total ?? 0)).slice(0, Math.max(0, free)),
    tied: [],
    tiedPlaces: 0,
  }))
  expect(await said([placesGoByScore])).toMatch(/passed over/)
}, 300_000)
