import type { OpenCampaignInput } from '../../../contract/exemplar-campaigns'
import type { CampaignId, DivisionCode } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { countyDate } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import { levelOf } from '../../divisions/codes'
import type { Resident } from '../../people/actor'
import { insertCampaign } from './campaign.repository'
import { requireSoundRules } from './rules'

/**
 * An officer opens a campaign of their township or county; it runs at once, and its rules stay as they are.
 * @throws AppError NOT_FOUND for another division than one's own, CAMPAIGN_RUNNING, and what its rules cannot be
 */
export async function openCampaign(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: OpenCampaignInput,
): Promise<CampaignId> {
  const { divisionCode, year, mode, minimumAge } = input
  if (!reach.includes(divisionCode)) throw new AppError('NOT_FOUND')
  requireSoundRules(input, levelOf(divisionCode), countyDate(w.now))
  const id = newId<CampaignId>()
  const approvalNumber = mode === 'approvedCommendation' ? (input.approvalNumber ?? null) : null
  const opened = { openedBy: person.personId, openedAt: w.now, status: 'running' as const }
  const made = { id, divisionCode, year, mode, approvalNumber, minimumAge, ...opened }
  if (!(await insertCampaign(w.tx, made, input.quotas, input.calendar))) throw new AppError('CAMPAIGN_RUNNING')
  const detail = { divisionCode, year, mode }
  await recordTrace(w.tx, w.now, w.by, { action: 'campaign.opened', subject: 'campaign', subjectId: id, detail })
  return id
}
