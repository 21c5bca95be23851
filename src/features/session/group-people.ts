import type { DemoPerson } from '../../services/sign-in.types'

export interface PeopleOfPart {
  part: string
  people: DemoPerson[]
}

/** The demo people by their part, in the order in which the host names them. */
export function groupPeople(people: readonly DemoPerson[]): PeopleOfPart[] {
  const parts = [...new Set(people.map((person) => person.part))]
  return parts.map((part) => ({ part, people: people.filter((person) => person.part === part) }))
}
