import type { ShownHousehold, ShownPerson } from '../../cloudfunctions/contract/shown'
import { fill } from './fill'
import * as t from './zh-CN'

/** What a person is called here: as much as their consent allows. */
export function personWords(shown: ShownPerson): string {
  switch (shown.as) {
    case 'name':
      return shown.name
    case 'surname':
      return fill(t.people.shown.surname, { surname: shown.surname })
    case 'villager':
      return t.people.shown.villager
    case 'pupil':
      return t.people.shown.pupil
  }
}

/** What a household is called on a board: as its listing allows. */
export function householdWords(shown: ShownHousehold): string {
  switch (shown.as) {
    case 'named':
      return fill(t.people.shown.named, { name: shown.headName })
    case 'masked':
      return fill(t.people.shown.masked, { surname: shown.surname })
    case 'household':
      return t.people.shown.household
  }
}

/** "张三、某村民" */
export const peopleWords = (shown: readonly ShownPerson[]) => shown.map(personWords).join('、')
