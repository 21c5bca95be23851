import type { ActivityView } from '../../contract/activities'
import type { ActivityId, DivisionCode, PersonId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { orRefuse } from '../../platform/app-error'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import type { Resident } from '../people/actor'
import { namesOf } from '../people/locate-people'
import { isWithin, reachOf } from '../people/permissions'
import { rulesInForce } from '../points/rules-in-force'
import { isListed } from './activity'
import {
  countPeople,
  findActivities,
  findActivity,
  findActivityOf,
  findNamedPeople,
  findPhotos,
} from './activity.repository'
import { groundsAgainstSecond } from './second-person'

type Found = NonNullable<Awaited<ReturnType<typeof findActivity>>>

const factsOf = ({ activity, ruleName, villageName }: Found) => ({
  activityId: activity.id,
  status: activity.status,
  event: activity.event,
  heldOn: activity.heldOn,
  ruleCode: activity.ruleCode,
  ruleName,
  villageName,
})

/** Rules of a village in force on a date that are recorded from a list. */
export async function listableRules(r: Reading, villageCode: DivisionCode, on: string) {
  const inForce = await rulesInForce(r.db, villageCode, on)
  const rules = (inForce?.rules ?? []).filter(isListed)
  return { rules: rules.map(({ code, name, points, unit, evidence }) => ({ code, name, points, unit, evidence })) }
}

/** Records within reach, the latest first. */
export async function listActivities(r: Reading, reach: readonly DivisionCode[], cursor: string | undefined) {
  const before = fromCursor<ActivityId>(cursor)
  const found = await findActivities(r.db, reach, before, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ activity }) => ({ at: activity.enteredAt, id: activity.id }))
  const people = await countPeople(
    r.db,
    page.rows.map(({ activity }) => activity.id),
  )
  return {
    ...page,
    rows: page.rows.map((one) => ({
      ...factsOf(one),
      people: people.get(one.activity.id) ?? 0,
      enteredAt: one.activity.enteredAt.toISOString(),
    })),
  }
}

/** One record, for who entered it, for those who decide on it and for the supervisors. @throws AppError NOT_FOUND */
export async function viewActivity(
  r: Reading,
  reader: Resident,
  reach: readonly DivisionCode[],
  id: ActivityId,
): Promise<ActivityView> {
  const found = orRefuse(await findActivity(r.db, id, reach))
  const { activity } = found
  const me = reader.person.personId
  const mine = activity.enteredBy === me
  const recusedFor = mine ? [] : await groundsAgainstSecond(r.db, me, activity)
  const decides = !mine && isWithin(reachOf(reader.grants, 'activity.confirm'), activity.villageCode)
  const mayRead =
    !decides || recusedFor.length === 0 || isWithin(reachOf(reader.grants, 'activity.enter'), activity.villageCode)
  const names = await namesOf(
    r.db,
    [activity.enteredBy, activity.decidedBy].flatMap((one): PersonId[] => (one ? [one] : [])),
  )
  return {
    ...factsOf(found),
    version: activity.version,
    villageCode: activity.villageCode,
    enteredBy: names.get(activity.enteredBy) ?? '',
    enteredAt: activity.enteredAt.toISOString(),
    decidedBy: (activity.decidedBy && names.get(activity.decidedBy)) ?? null,
    decidedAt: activity.decidedAt?.toISOString() ?? null,
    words: activity.words,
    mine,
    mayDecide: decides && recusedFor.length === 0 && activity.status === 'entered',
    recusedFor: decides ? recusedFor : [],
    content: mayRead ? await contentOf(r, found) : null,
  }
}

async function contentOf(r: Reading, { activity, unit, pointsEach, evidence }: Found) {
  const people = await findNamedPeople(r.db, activity.id)
  const photos = await findPhotos(r.db, activity.id)
  return {
    unit,
    pointsEach,
    evidence,
    people: people.map(({ personId, name, group, units }) => ({
      ...{ personId, name, group, units },
      points: units * pointsEach,
    })),
    photos: photos.map((photoId) => ({ photoId, url: `/photo/${photoId}` })),
  }
}

/** What a household sees of a record that one of them stands on: its own lines. @throws AppError NOT_FOUND */
export async function viewOwnActivity(r: Reading, { person }: Resident, id: ActivityId) {
  const { activity, ruleName, unit, pointsEach } = orRefuse(await findActivityOf(r.db, id, person.householdId))
  const people = await findNamedPeople(r.db, id)
  const own = people.filter((one) => one.householdId === person.householdId)
  return {
    event: activity.event,
    heldOn: activity.heldOn,
    status: activity.status,
    ruleName,
    unit,
    people: own.map(({ name, units }) => ({ name, units, points: units * pointsEach })),
  }
}
