import type { CorrectionId, DivisionCode } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { DecideCorrectionInput } from '../../contract/privacy'
import { orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading, Writing } from '../context'
import { tell } from '../messages/tell'
import type { Resident } from '../people/actor'
import { correctPerson } from '../people/correct-person'
import { toCorrection } from './ask-correction'
import { mistakeOf, requireStep } from './correction'
import { findOpenCorrections, lockCorrection, updateCorrection } from './correction.repository'

/** Requests that wait for the clerk, oldest first. */
export async function listCorrections(
  r: Reading,
  actor: Resident,
  reach: readonly DivisionCode[],
  cursor: string | undefined,
) {
  const after = fromCursor<CorrectionId>(cursor)
  const found = await findOpenCorrections(r.db, reach, actor.person.personId, after, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ correction }) => ({ at: correction.requestedAt, id: correction.id }))
  return { ...page, rows: page.rows.map(({ correction, ...person }) => ({ ...toCorrection(correction), ...person })) }
}

/** Makes a correction or refuses it with a reason; who asked is told. @throws AppError NOT_FOUND | WRONG_STATE */
export async function decideCorrection(
  w: Writing,
  actor: Resident,
  reach: readonly DivisionCode[],
  input: DecideCorrectionInput,
): Promise<void> {
  const decider = actor.person.personId
  const asked = orRefuse(await lockCorrection(w.tx, input.correctionId, reach, decider))
  const status = input.decision === 'make' ? 'made' : 'refused'
  requireStep(asked.status, status)
  const reason = input.decision === 'refuse' ? input.reason : null
  if (status === 'made') await correctPerson(w, asked.personId, mistakeOf(asked.field, asked.value))
  await updateCorrection(w.tx, asked.id, { status, reason, decidedAt: w.now, decidedBy: decider })
  const trace = { action: `correction.${status}`, subject: 'correction', subjectId: asked.id }
  await recordTrace(w.tx, w.now, w.by, { ...trace, detail: { field: asked.field } })
  await tell(w, [asked.personId], {
    template: status === 'made' ? 'correctionMade' : 'correctionRefused',
    subject: 'correction',
    subjectId: asked.id,
    facts: { field: asked.field, ...(reason === null ? {} : { reason }) },
  })
}
