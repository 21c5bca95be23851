import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { tell } from '../messages/tell'
import { updateGuardian } from './consent.repository'
import { type Deed, findPraised } from './deed.repository'
import { recordDeedEvent } from './traces'
import { whoAnswers } from './who-answers'

/**
 * A guardian of each praised child under fourteen agrees before anybody but the clerk reads the deed. Asks those who were not
 * asked; true while somebody's answer is missing.
 */
export async function askGuardians(w: Writing, deed: Pick<Deed, 'id'>): Promise<boolean> {
  const praised = await findPraised(w.tx, [deed.id])
  const fresh = praised.filter((one) => one.guardian === 'notNeeded').map((one) => one.personId)
  const answering = await whoAnswers(w.tx, fresh, countyDate(w.now))
  const children = [...answering.values()].filter((one) => one.answersAs === 'guardian')
  const waits = praised.some((one) => one.guardian === 'asked')
  if (children.length === 0) return waits
  await updateGuardian(
    w.tx,
    deed.id,
    children.map((one) => one.home.personId),
    'asked',
  )
  await recordDeedEvent(w, deed.id, 'guardianAsked')
  for (const { home, signers } of children)
    await tell(
      w,
      signers.map((one) => one.personId),
      { template: 'guardianAsked', subject: 'deed', subjectId: deed.id, facts: { name: home.name } },
    )
  return true
}
