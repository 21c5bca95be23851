import type * as v from 'valibot'
import type { ReadSealedInput, ReadSealedOutput } from '../../../contract/objections'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { maskNumbers } from '../../../platform/mask-numbers'
import { recordAccess } from '../../access/record-access'
import { auditActorOf, type Reading } from '../../context'
import { getVillage } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { locatePeople, namesOf } from '../../people/locate-people'
import { findSealed, type Sealed } from './objection.repository'
import { enterSheet, maySeeSealed } from './view-objection'

/**
 * Opens one part of what is sealed, for the deciding level alone; the trace of the reading is written before anything is
 * told. No command, so that the answer is kept under no intent. @throws AppError NOT_FOUND, RECUSED, NO_RIGHT
 */
export async function readSealed(
  r: Reading,
  holder: Resident,
  { objectionId, part }: v.InferOutput<typeof ReadSealedInput>,
): Promise<v.InferOutput<typeof ReadSealedOutput>> {
  const { found, standing } = await enterSheet(r, holder, objectionId)
  const { recusedFor } = standing.stance
  if (recusedFor.length > 0) throw new AppError('RECUSED', { reasons: [...recusedFor] })
  if (!(await maySeeSealed(r, holder, found, standing))) throw new AppError('NO_RIGHT')
  const sealed = orRefuse(await findSealed(r.db, objectionId))
  await r.village.db.transaction((tx) =>
    recordTrace(tx, r.now, auditActorOf(holder), {
      action: 'objection.sealedRead',
      subject: 'objection',
      subjectId: objectionId,
      detail: { part },
    }),
  )
  if (part === 'identity' && sealed.objectorId) {
    const read = { readerId: holder.person.personId, personId: sealed.objectorId, subjectId: objectionId }
    await recordAccess(r, { ...read, what: 'sealedIdentity' })
  }
  return part === 'words' ? { part, words: maskNumbers(sealed.words) } : { part, ...(await identityOf(r, sealed)) }
}

async function identityOf(r: Reading, { objectorId, objectorName, broughtBy }: Sealed) {
  const brought = broughtBy === null ? {} : { broughtBy }
  if (!objectorId) return { name: objectorName ?? '', ...brought }
  const name = (await namesOf(r.db, [objectorId])).get(objectorId) ?? ''
  const home = (await locatePeople(r.db, [objectorId])).get(objectorId)
  return { name, ...brought, ...(home ? { villageName: (await getVillage(r.db, home.villageCode)).name } : {}) }
}
