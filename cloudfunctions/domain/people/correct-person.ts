import type { PersonId } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { pinyinKey } from '../../platform/pinyin'
import type { Writing } from '../context'
import { updateGroup, updatePerson } from './correct-person.repository'
import { locatePeople } from './locate-people'

/** What the roster says wrongly of a person, and what is right. */
export type RosterMistake =
  | { field: 'name'; value: string }
  | { field: 'birthYear'; value: number }
  | { field: 'group'; value: string }

/** Corrects a mistake of the roster; the group is that of the whole household. @throws AppError NOT_FOUND */
export async function correctPerson(w: Writing, personId: PersonId, right: RosterMistake): Promise<void> {
  switch (right.field) {
    case 'name':
      await updatePerson(w.tx, personId, { name: right.value, pinyin: pinyinKey(right.value) })
      break
    case 'birthYear':
      await updatePerson(w.tx, personId, { birthYear: right.value })
      break
    case 'group': {
      const home = orRefuse((await locatePeople(w.tx, [personId])).get(personId))
      await updateGroup(w.tx, home.householdId, right.value)
    }
  }
  const trace = { action: 'person.corrected', subject: 'person', subjectId: personId }
  await recordTrace(w.tx, w.now, w.by, { ...trace, detail: { field: right.field } })
}
