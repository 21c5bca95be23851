import type { PersonId } from '../../contract/ids'
import type { RecusalGround } from '../../contract/recusal-grounds'
import type { Reader } from '../../platform/db/types'
import type { Party } from '../council/handlers'
import { recusedOf } from '../council/standing'
import { type Activity, findListed } from './activity.repository'

/**
 * On which grounds a member cannot be the second person of a record: they entered it, stand on it, or live with or are kin
 * of the clerk or of anybody listed (domain: recusal, activity record).
 */
export async function groundsAgainstSecond(
  db: Reader,
  member: PersonId,
  record: Pick<Activity, 'id' | 'enteredBy' | 'enteredAt'>,
): Promise<RecusalGround[]> {
  const listed = await findListed(db, record.id)
  const parties: Party[] = [
    { personId: record.enteredBy, part: 'nominator' },
    ...listed.map(({ personId }) => ({ personId, part: 'praised' as const })),
  ]
  const recused = await recusedOf(db, { openedAt: record.enteredAt }, [member], parties)
  return recused.get(member) ?? []
}
