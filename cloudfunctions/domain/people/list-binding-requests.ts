import type { BindingId, DivisionCode } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reader } from '../../platform/db/types'
import { findBoundPeople, findOpenRequests } from './binding.repository'
import { peopleOnPhone } from './phone/people-on-phone'
import { findPeopleByName } from './roster.repository'

/** Whether two numbers end alike; not said where one is missing. */
const agrees = (one: string | null, other: string | null): boolean | undefined =>
  one === null || other === null ? undefined : one === other

/** Requests that wait for the clerk, oldest first, each with the people of that name in the village. */
export async function listBindingRequests(db: Reader, reach: readonly DivisionCode[], cursor: string | undefined) {
  const found = await findOpenRequests(db, reach, fromCursor<BindingId>(cursor), LIMITS.pageSize + 1)
  const { rows, next } = {
    next: undefined,
    ...cutPage(found, LIMITS.pageSize, ({ binding }) => ({ at: binding.requestedAt, id: binding.id })),
  }
  const requests = []
  for (const { binding, villageName } of rows) {
    const people = await findPeopleByName(db, binding.villageCode, binding.claimedName)
    const bound = await findBoundPeople(
      db,
      people.map((one) => one.personId),
    )
    requests.push({
      bindingId: binding.id,
      villageName,
      claimedName: binding.claimedName,
      birthYear: binding.birthYear,
      phoneTail: binding.phoneTail ?? undefined,
      requestedAt: binding.requestedAt.toISOString(),
      onPhone: (await peopleOnPhone(db, binding.accountId)).people.map((one) => one.name),
      matches: people.map(({ phoneTail, ...one }) => ({
        ...one,
        bound: bound.has(one.personId),
        phoneAgrees: agrees(phoneTail, binding.phoneTail),
      })),
    })
  }
  return { rows: requests, next }
}
