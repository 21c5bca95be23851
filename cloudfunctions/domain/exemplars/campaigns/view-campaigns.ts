import type { CampaignRow, CampaignView } from '../../../contract/exemplar-campaigns'
import type { CampaignId, DivisionCode } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { orRefuse } from '../../../platform/app-error'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import { countyOf, townshipOf } from '../../divisions/codes'
import { divisionNames } from '../../divisions/get-village'
import {
  type Campaign,
  findCalendars,
  findCampaign,
  findCampaignsOf,
  findQuotas,
  type QuotaRow,
} from './campaign.repository'

const rowOf = (campaign: Campaign, quotas: readonly QuotaRow[], names: ReadonlyMap<string, string>): CampaignRow => {
  const { id: campaignId, divisionCode, year, mode, status, openedAt } = campaign
  const mine = quotas.filter((one) => one.campaignId === campaignId).map((one) => one.category)
  return {
    ...{ campaignId, divisionCode, year, mode, status },
    divisionName: names.get(divisionCode) ?? '',
    openedAt: openedAt.toISOString(),
    categories: [...new Set(mine)],
  }
}

/** The campaigns of a division and of those above it, the latest first. */
export async function listCampaigns(r: Reading, divisionCode: DivisionCode, cursor: string | undefined) {
  const codes = [...new Set([divisionCode, townshipOf(divisionCode), countyOf(divisionCode)])]
  const size = LIMITS.pageSize
  const found = await findCampaignsOf(r.db, codes, fromCursor<CampaignId>(cursor)?.id, size + 1)
  const quotas = await findQuotas(
    r.db,
    found.map((one) => one.id),
  )
  const names = await divisionNames(
    r.db,
    found.map((one) => one.divisionCode),
  )
  const page = cutPage(found, size, ({ openedAt, id }) => ({ at: openedAt, id }))
  return { ...page, rows: page.rows.map((one) => rowOf(one, quotas, names)) }
}

/** A campaign with all its rules. @throws AppError NOT_FOUND */
export async function viewCampaign(r: Reading, id: CampaignId): Promise<CampaignView> {
  const campaign = orRefuse(await findCampaign(r.db, id))
  const quotas = await findQuotas(r.db, [id])
  const names = await divisionNames(r.db, [campaign.divisionCode])
  const { minimumAge, approvalNumber, endedAt, endReason } = campaign
  return {
    ...rowOf(campaign, quotas, names),
    minimumAge,
    ...(approvalNumber === null ? {} : { approvalNumber }),
    ...(endedAt === null ? {} : { endedAt: endedAt.toISOString() }),
    ...(endReason === null ? {} : { endReason }),
    quotas: quotas.map(({ campaignId: _, ...one }) => one),
    calendar: (await findCalendars(r.db, [id])).map(({ campaignId: _, ...one }) => one),
  }
}
