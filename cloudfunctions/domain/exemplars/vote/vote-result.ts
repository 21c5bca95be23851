import type { Reader } from '../../../platform/db/types'
import { pollResultOf } from '../../polls/result-of'
import type { Contest } from '../campaigns/contest.repository'

/** What the residents' vote came to, votes by entry; null before it was counted, and where none was held. */
export const voteResult = (db: Reader, contest: Pick<Contest, 'id'>) => pollResultOf(db, 'exemplar', contest.id)
