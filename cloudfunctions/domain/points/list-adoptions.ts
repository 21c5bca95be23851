import type { DivisionCode } from '../../contract/ids'
import type { Reading } from '../context'
import { getVillage } from '../divisions/get-village'
import { noticeOf } from '../notices/view-notices'
import { adoptionState } from './adoption'
import { type Adoption, findAdoptionsOf, findOutcomes, findTemplates, type Outcome } from './adoption.repository'
import { meetingOf } from './adoption-notice'

/** Which meetings of a village adopted which rules, the latest first. @throws AppError NOT_FOUND for no village */
export async function listAdoptions(r: Reading, villageCode: DivisionCode) {
  await getVillage(r.db, villageCode)
  const adoptions = await findAdoptionsOf(r.db, villageCode)
  const outcomes = await findOutcomes(
    r.db,
    adoptions.map((one) => one.id),
  )
  const rows = []
  for (const adoption of adoptions) rows.push(await toRow(r, adoption, outcomes))
  return { adoptions: rows }
}

async function toRow(r: Reading, adoption: Adoption, all: readonly Outcome[]) {
  const outcomes = all.filter((one) => one.adoptionId === adoption.id)
  const actual = outcomes.find((one) => one.outcome === 'inForce')?.inForceFrom
  return {
    adoptionId: adoption.id,
    ...(await meetingOf(r.db, adoption)),
    state: adoptionState(outcomes),
    inForceFrom: actual ?? adoption.inForceFrom,
    minutes: adoption.minutes,
    noticeId: (await noticeOf(r.db, adoption.id))?.noticeId ?? null,
    recordedAt: adoption.recordedAt.toISOString(),
  }
}

/** What the county offers for adoption, the latest version first. */
export async function listTemplates(r: Reading) {
  const found = await findTemplates(r.db)
  const versions = [...new Set(found.map((one) => one.version))]
  return {
    versions: versions.map((version) => ({
      version,
      rules: found.flatMap(({ version: of, ...rule }) => (of === version ? [rule] : [])),
    })),
  }
}
