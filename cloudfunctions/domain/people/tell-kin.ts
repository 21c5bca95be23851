import type { PersonId } from '../../contract/ids'
import type { MessageFacts } from '../../contract/messages'
import type { Writing } from '../context'
import type { KinNews } from './handlers'
import type { Kinship } from './kinship.repository'
import { namesOf } from './locate-people'

/** Tells both of a declaration, each with the name of the other; not who did it. */
export async function tellKin(
  w: Writing,
  { id, personA, personB }: Pick<Kinship, 'id' | 'personA' | 'personB'>,
  template: KinNews['template'],
  told: { words?: string; except?: PersonId | null } = {},
): Promise<void> {
  const names = await namesOf(w.tx, [personA, personB])
  const words: MessageFacts = told.words === undefined ? {} : { words: told.words }
  for (const [to, other] of [
    [personA, personB],
    [personB, personA],
  ] as const)
    if (to !== told.except)
      await w.village.people.onKinNews(w, to, {
        template,
        kinshipId: id,
        facts: { name: names.get(other) ?? '', ...words },
      })
}
