import type { AdoptionId, DivisionCode } from '../../contract/ids'
import type { AdoptRuleSetInput } from '../../contract/rules'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { getVillage } from '../divisions/get-village'
import { openNotice } from '../notices/open-notice'
import { noticeOf } from '../notices/view-notices'
import type { Resident } from '../people/actor'
import { isWithin } from '../people/permissions'
import { keepSheets } from '../photos/keep-sheets'
import { requireAdopted } from './adoption'
import { insertAdoption, insertAdoptionPhotos, lockOnNotice } from './adoption.repository'
import { findRules } from './rules.repository'

/**
 * The clerk enters what the representatives' meeting adopted: it goes on notice for seven days, and is in force from the
 * day after, unless an objection is upheld.
 * @throws AppError NOT_FOUND for a village, version or photo out of reach, NO_QUORUM, NO_MAJORITY, MEETING_AHEAD,
 * RULE_NOT_USABLE for a switched-off rule that the version does not hold, ADOPTION_ON_NOTICE
 */
export async function recordAdoption(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  { photos, ...input }: AdoptRuleSetInput,
) {
  const village = await getVillage(w.tx, input.villageCode)
  if (!isWithin(reach, village.code)) throw new AppError('NOT_FOUND')
  if (input.metOn > countyDate(w.now)) throw new AppError('MEETING_AHEAD')
  requireAdopted(input)
  await requireRules(w, input)
  if ((await lockOnNotice(w.tx, village.code)).length > 0) throw new AppError('ADOPTION_ON_NOTICE')
  const id = newId<AdoptionId>()
  const noticeId = await openNotice(w, {
    kind: 'ruleSet',
    divisionCode: village.code,
    lines: [{ subjectId: id, personId: null }],
    electorate: null,
    recused: null,
  })
  const { closesAt } = orRefuse(await noticeOf(w.tx, id))
  const inForceFrom = countyDate(closesAt)
  const { personId } = clerk.person
  const switchedOff = [...new Set(input.switchedOff)].sort()
  await insertAdoption(w.tx, { ...input, switchedOff, id, inForceFrom, recordedBy: personId, recordedAt: w.now })
  await keepSheets(w.tx, personId, photos)
  await insertAdoptionPhotos(
    w.tx,
    photos.map((photoId, position) => ({ photoId, adoptionId: id, position })),
  )
  await recordTrace(w.tx, w.now, w.by, {
    action: 'rules.recorded',
    subject: 'adoption',
    subjectId: id,
    detail: { ...input, inForceFrom },
  })
  return { adoptionId: id, noticeId, inForceFrom }
}

async function requireRules(w: Writing, input: Pick<AdoptRuleSetInput, 'ruleSetVersion' | 'switchedOff'>) {
  const codes = (await findRules(w.tx, input.ruleSetVersion)).map((rule) => rule.code)
  if (codes.length === 0) throw new AppError('NOT_FOUND')
  if (input.switchedOff.some((code) => !codes.includes(code))) throw new AppError('RULE_NOT_USABLE')
}
