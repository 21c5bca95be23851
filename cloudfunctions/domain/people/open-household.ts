import type { DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import { randomSecret } from '../../platform/hash'
import { newId } from '../../platform/ids'
import { pinyinKey } from '../../platform/pinyin'
import type { Writing } from '../context'
import { insertHousehold } from './roster.repository'

export interface HouseholdToOpen {
  villageCode: DivisionCode
  /** Running number in the village, "017". */
  number: string
  group: string
  /** The first is the head. */
  members: [NewPerson, ...NewPerson[]]
}

export interface NewPerson {
  name: string
  birthYear: number
}

/** Puts a household and its people into the roster. Answers ids in the order of the members. */
export async function openHousehold(
  w: Writing,
  made: HouseholdToOpen,
): Promise<{ householdId: HouseholdId; personIds: PersonId[] }> {
  const householdId = newId<HouseholdId>()
  const people = made.members.map((one) => ({ id: newId<PersonId>(), ...one, pinyin: pinyinKey(one.name) }))
  const [head] = people
  if (!head) throw new Error('a household has a head')
  await insertHousehold(w.tx, {
    people,
    household: {
      id: householdId,
      villageCode: made.villageCode,
      number: made.number,
      group: made.group,
      headId: head.id,
      ledgerSalt: randomSecret(16),
      openedOn: countyDate(w.now),
    },
  })
  await recordTrace(w.tx, w.now, w.by, { action: 'household.opened', subject: 'household', subjectId: householdId })
  await w.village.people.onHouseholdOpened(w, householdId)
  return { householdId, personIds: people.map((one) => one.id) }
}
