import type { EligibleInput } from '../../../contract/exemplars'
import type { DivisionCode } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError, orRefuse } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import type { Reading } from '../../context'
import { mayBeUnder } from '../../people/age'
import { findCampaign } from '../campaigns/campaign.repository'
import { findCandidatesAmong } from './candidacy.repository'
import { findWithDeeds } from './eligible.repository'

/** Who of a village can be recommended, by their confirmed deeds. @throws AppError NOT_FOUND out of reach */
export async function listEligible(r: Reading, reach: readonly DivisionCode[], input: EligibleInput) {
  const { campaignId, villageCode, category } = input
  if (!reach.includes(villageCode)) throw new AppError('NOT_FOUND')
  const campaign = orRefuse(await findCampaign(r.db, campaignId))
  const today = countyDate(r.now)
  const found = (await findWithDeeds(r.db, villageCode, category, LIMITS.rowsPerPageMax)).filter(
    (one) => !mayBeUnder(campaign.minimumAge, one.birthYear, today),
  )
  const standing = await findCandidatesAmong(
    r.db,
    campaignId,
    found.map((one) => one.personId),
  )
  return {
    rows: found.map(({ personId, name, group, deeds }) => {
      return { personId, name, group, deeds, standing: standing.has(personId) }
    }),
  }
}
