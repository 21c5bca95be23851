import type { AppealSheet } from '../../contract/appeals'
import type { AppealId, DivisionCode, PersonId } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Reading } from '../context'
import { appealLevelOf } from '../council/appeal'
import { requireFresh } from '../council/deciders'
import { getVillage } from '../divisions/get-village'
import type { Resident } from '../people/actor'
import { namesOf } from '../people/locate-people'
import { photosOf } from '../photos/attach-photos'
import { rulesInForce } from '../points/rules-in-force'
import { findAppeal } from './appeal.repository'
import { type Deed, findDeed, findPraised, findWitnesses } from './deed.repository'
import { suggestRules } from './suggest-rules'
import { timelineOf } from './traces'

/** Everything an officer needs to decide one appeal. @throws AppError NOT_FOUND | RECUSED | DECIDED_BEFORE */
export async function appealSheet(
  r: Reading,
  officer: Resident,
  reach: readonly DivisionCode[],
  appealId: AppealId,
): Promise<AppealSheet> {
  const appeal = orRefuse(await findAppeal(r.db, appealId, reach))
  const deed = orRefuse(await findDeed(r.db, appeal.deedId))
  await requireFresh(r.db, officer.person.personId, 'deed', deed.id)
  const { deedClass, happenedOn, publicText, version } = deed
  const inForce = await rulesInForce(r.db, deed.villageCode, happenedOn)
  const rules = suggestRules(inForce?.rules ?? [], deedClass, deed.story)
  return {
    appealId,
    level: appealLevelOf(appeal.divisionCode),
    dueAt: appeal.dueAt.toISOString(),
    appealWords: appeal.words,
    ...{ deedId: deed.id, version, deedClass, happenedOn, publicText },
    villageName: (await getVillage(r.db, deed.villageCode)).name,
    place: maskNumbers(deed.place),
    story: maskNumbers(deed.story),
    ...(await peopleOf(r, deed, appeal.appealedBy)),
    photos: (await photosOf(r.db, [deed.id])).get(deed.id) ?? [],
    timeline: await timelineOf(r.db, deed.id),
    rules: rules.map(({ code, name, points, unit, evidence }) => ({ code, name, points, unit, evidence })),
  }
}

async function peopleOf(r: Reading, deed: Deed, appealedBy: PersonId) {
  const praised = (await findPraised(r.db, [deed.id])).map((one) => one.personId)
  const witnesses = await findWitnesses(r.db, [deed.id])
  const others = [deed.nominatorId, appealedBy].flatMap((id) => id ?? [])
  const names = await namesOf(r.db, [...praised, ...others, ...witnesses.map((one) => one.personId)])
  const nameOf = (id: PersonId | null): string => (id && names.get(id)) ?? ''
  return {
    appealedByName: nameOf(appealedBy),
    praised: praised.map(nameOf),
    nominatorName: nameOf(deed.nominatorId),
    witnesses: witnesses.map(({ personId, note }) => ({ name: nameOf(personId), note: maskNumbers(note) })),
  }
}
