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
import { whatIsSaidOfSelection } from '../support/history/exemplars/hold'
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
        const [one] = await findEnteredIn(w.tx, [subjectId as never])
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

describe('the laws of a selection', () => {
  it('say nothing of one without a fault', async () => {
    expect(await whatIsSaidOfSelection(test.db, LAWS)).toBe('nothing')
  }, 60_000)

  it('catch who gives one place too many', async () => {
    const { quotaOf } = jest.requireActual<typeof campaigns>(
      '../../cloudfunctions/domain/exemplars/campaigns/campaign.repository',
    )
    jest.spyOn(campaigns, 'quotaOf').mockImplementation(async (db, of) => {
      const quota = await quotaOf(db, of)
      return { ...quota, places: quota.places + 1 }
    })
    expect(await whatIsSaidOfSelection(test.db, [quotasHold])).toMatch(/3 hold places of 2/)
  }, 60_000)

  it('catch who chooses somebody whom nobody scored', async () => {
    expect(await whatIsSaidOfSelection(test.db, [noStageIsSkipped], choosesUnscored)).toMatch(/a stage was skipped/)
  }, 60_000)

  it('catch who names somebody that never agreed', async () => {
    jest.spyOn(consent, 'consentStands').mockReturnValue(true)
    expect(await whatIsSaidOfSelection(test.db, [everyNameHasItsConsent])).toMatch(/public without consent/)
  }, 60_000)

  it('catch who leaves what was revoked as it was', async () => {
    expect(await whatIsSaidOfSelection(test.db, [revokedNeverShows], forgetsThatItWasRevoked)).toMatch(
      /revoked, and it shows as chosen/,
    )
  }, 60_000)

  it('catch who gives a place to whom they like', async () => {
    jest.spyOn(rank, 'choose').mockImplementation((waiting, free) => ({
      winners: waiting.toSorted((a, b) => (a.total ?? 0) - (b.total ?? 0)).slice(0, Math.max(0, free)),
      tied: [],
      tiedPlaces: 0,
    }))
    expect(await whatIsSaidOfSelection(test.db, [placesGoByScore])).toMatch(/passed over/)
  }, 60_000)
})
