import type { PersonId } from '../../contract/ids'
import type { Writing } from '../context'
import type { Party } from '../council/handlers'
import { openReview } from '../council/open-review'
import { askGuardians } from './ask-guardians'
import { type Deed, findHelped, findPraised, findWitnesses } from './deed.repository'
import { recordDeedEvent } from './traces'

const as =
  (part: Party['part']) =>
  (personId: PersonId): Party => ({ personId, part })

/**
 * Lays a submitted deed before the council of its village, with everybody who stands to it; a deed that praises a child waits
 * for the guardian first.
 */
export async function openDeedReview(
  w: Writing,
  deed: Pick<Deed, 'id' | 'villageCode' | 'deedClass' | 'nominatorId' | 'enteredById'>,
): Promise<void> {
  if (await askGuardians(w, deed)) return
  const praised = await findPraised(w.tx, [deed.id])
  const witnesses = await findWitnesses(w.tx, [deed.id])
  const helped = await findHelped(w.tx, deed.id)
  const parties = [
    ...praised.map((one) => as('praised')(one.personId)),
    ...witnesses.map((one) => as('witness')(one.personId)),
    ...helped.map(as('helped')),
    ...(deed.nominatorId ? [as('nominator')(deed.nominatorId)] : []),
    ...(deed.enteredById ? [as('enteredBy')(deed.enteredById)] : []),
  ]
  await recordDeedEvent(w, deed.id, 'reviewOpened')
  await openReview(w, {
    subject: 'deed',
    subjectId: deed.id,
    topic: deed.deedClass,
    divisionCode: deed.villageCode,
    parties,
  })
}
