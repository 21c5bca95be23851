import type { HouseholdId, PersonId } from '../../../cloudfunctions/contract/ids'
import type { RosterChangeKind } from '../../../cloudfunctions/contract/roster'
import type { ChosenVillage, NamedPerson } from './pickers.types'

/** A change half written: whatever was typed, for whichever kind. */
export interface ChangeDraft {
  kind: RosterChangeKind | undefined
  happenedOn: string
  village: ChosenVillage | undefined
  group: string
  memberIds: PersonId[]
  personId: PersonId | undefined
  people: NamedPerson[]
  headId: PersonId | undefined
  otherId: HouseholdId | undefined
  name: string
  birthYear: string
}

export const blankChange = (today: string): ChangeDraft => ({
  kind: undefined,
  happenedOn: today,
  village: undefined,
  group: '',
  memberIds: [],
  personId: undefined,
  people: [],
  headId: undefined,
  otherId: undefined,
  name: '',
  birthYear: '',
})

const newcomer = ({ name, birthYear }: ChangeDraft) => ({
  name,
  birthYear: birthYear.trim() === '' ? undefined : Number(birthYear),
})

/** What the kind takes of the draft. */
function fieldsOf(draft: ChangeDraft): object {
  const { kind, village, group, memberIds, personId, people, headId, otherId } = draft
  switch (kind) {
    case 'move':
      return { toVillageCode: village?.code, group }
    case 'split':
      return { memberIds, headId, group }
    case 'merge':
      return { otherId }
    case 'join':
    case 'birth':
      return newcomer(draft)
    case 'transfer':
      return { personId: people[0]?.personId }
    case 'leave':
    case 'death':
      return { personId, ...(headId ? { headId } : {}) }
    case 'head':
      return { headId }
    case undefined:
      return {}
  }
}

/** The draft as a change of the household, to be read by the contract's schema. */
export const changeOf = (draft: ChangeDraft, householdId: HouseholdId): unknown => ({
  kind: draft.kind,
  householdId,
  ...fieldsOf(draft),
})
