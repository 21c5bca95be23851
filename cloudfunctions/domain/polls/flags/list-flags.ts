import type { FlagsView } from '../../../contract/polls'
import type { Reading } from '../../context'
import { resultBy } from '../poll'
import { sheetsOf } from '../sheet-of'
import { findFlags } from './flag.repository'

/** What looks alike, for the campaign supervisor: how many ballots, when, where and why; never whose or for whom. */
export async function listFlags(r: Reading): Promise<FlagsView> {
  const found = await findFlags(r.db)
  const sheets = await sheetsOf(r, found)
  const flags = found.flatMap(({ flag, poll, divisionName }) => {
    const sheet = sheets.get(poll.id)
    if (!sheet) return []
    const { id: flagId, kind, ballots, phones, decision, reason } = flag
    return {
      ...{ flagId, kind, ballots, phones, decision, reason },
      title: sheet.campaignName,
      category: sheet.category,
      villageName: divisionName,
      from: flag.from.toISOString(),
      until: flag.until.toISOString(),
      decideBy: resultBy(poll.closesAt).toISOString(),
      over: poll.status !== 'closed',
    }
  })
  return { flags }
}
