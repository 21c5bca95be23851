import type { DeedId, DivisionCode, PersonId, ReviewId } from '../../contract/ids'
import type { ReviewSheet } from '../../contract/review-sheet'
import { orRefuse } from '../../platform/app-error'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Reading } from '../context'
import { readAsMember } from '../council/enter-review'
import { getVillage } from '../divisions/get-village'
import type { Resident } from '../people/actor'
import { namesInHouseholds } from '../people/family'
import { locatePeople, namesOf } from '../people/locate-people'
import { photosOf } from '../photos/attach-photos'
import { getRule, type Rule, rulesInForce } from '../points/rules-in-force'
import { awardOf } from './award'
import { type Deed, findDeed, findHelped, findPraised, findWitnesses } from './deed.repository'
import { findSimilarDeeds } from './find-similar'
import { findOutsiders } from './outsider.repository'
import { suggestRules } from './suggest-rules'

/** Everything a member needs to decide one deed. @throws AppError NOT_FOUND | NOT_IN_ELECTORATE | RECUSED */
export async function reviewSheet(
  r: Reading,
  member: Resident,
  reach: readonly DivisionCode[],
  reviewId: ReviewId,
): Promise<ReviewSheet> {
  const { review } = await readAsMember(r.db, member.person.personId, reach, reviewId)
  const deed = orRefuse(await findDeed(r.db, review.subjectId as DeedId))
  const village = await getVillage(r.db, deed.villageCode)
  const people = await peopleOf(r, deed)
  const similar = await findSimilarDeeds(r.db, { ...deed, praised: people.praised.map((one) => one.personId) }, deed.id)
  const inForce = await rulesInForce(r.db, deed.villageCode, deed.happenedOn)
  const again = deed.status === 'reexamined'
  const rules = again ? [await awardedRule(r, deed)] : suggestRules(inForce?.rules ?? [], deed.deedClass, deed.story)
  return {
    deedId: deed.id,
    deedVersion: deed.version,
    villageName: village.name,
    deedClass: deed.deedClass,
    happenedOn: deed.happenedOn,
    place: maskNumbers(deed.place),
    story: maskNumbers(deed.story),
    ...people,
    photos: (await photosOf(r.db, [deed.id])).get(deed.id) ?? [],
    publicText: deed.publicText,
    similar: similar.map(({ id, story, status }) => ({ deedId: id, story: maskNumbers(story), status })),
    awarded: again ? awardOf(deed) : undefined,
    rules: rules.map(({ code, name, points, unit, evidence }) => ({ code, name, points, unit, evidence })),
  }
}

/** The rule that a re-examination confirms or not. */
function awardedRule(r: Reading, deed: Deed): Promise<Rule> {
  const { ruleSetVersion, ruleCode } = awardOf(deed)
  return getRule(r.db, ruleSetVersion, ruleCode)
}

async function peopleOf(r: Reading, deed: Deed) {
  const praised = (await findPraised(r.db, [deed.id])).map((one) => one.personId)
  const helped = await findHelped(r.db, deed.id)
  const outsiders = (await findOutsiders(r.db, [deed.id])).filter((one) => one.personId === null)
  const witnesses = await findWitnesses(r.db, [deed.id])
  const others = [deed.nominatorId, deed.enteredById, deed.publicTextBy].flatMap((id) => id ?? [])
  const names = await namesOf(r.db, [...praised, ...helped, ...others, ...witnesses.map((one) => one.personId)])
  const nameOf = (id: PersonId | null): string => (id && names.get(id)) ?? ''
  const named = (personId: PersonId) => ({ personId, name: nameOf(personId) })
  return {
    praised: praised.map(named),
    outsiders: outsiders.map(({ name, place }) => ({ name: maskNumbers(name), place: maskNumbers(place) })),
    notToName: [
      ...new Set([...(await householdNames(r, [...praised, ...helped])), ...outsiders.map((one) => one.name)]),
    ],
    helped: helped.map(named),
    witnesses: witnesses.map(({ personId, note }) => ({ name: nameOf(personId), note: maskNumbers(note) })),
    nominator: {
      name: nameOf(deed.nominatorId),
      anonymousToPublic: deed.anonymous,
      enteredByName: deed.enteredById ? nameOf(deed.enteredById) : undefined,
    },
    publicTextBy: deed.publicTextBy ? nameOf(deed.publicTextBy) : undefined,
  }
}

/** Names of the people and of everybody in their households. */
async function householdNames(r: Reading, people: readonly PersonId[]): Promise<string[]> {
  const homes = [...(await locatePeople(r.db, people)).values()]
  const family = await namesInHouseholds(
    r.db,
    homes.map((home) => home.householdId),
  )
  return [...homes.map((home) => home.name), ...family]
}
