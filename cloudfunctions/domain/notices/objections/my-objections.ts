import type { ObjectionId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import type { Resident } from '../../people/actor'
import { toAnswer, toBare, wordsOf } from './describe-objections'
import { findAnswers, findOwn } from './objection.repository'

/** The reader's own objections, latest first, with what each level answered and the next date. */
export async function listMyObjections(r: Reading, { person }: Resident, cursor: string | undefined) {
  const found = await findOwn(r.db, person.personId, fromCursor<ObjectionId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ objection }) => ({ at: objection.raisedAt, id: objection.id }))
  const words = await wordsOf(r, page.rows)
  const answers = await findAnswers(
    r.db,
    page.rows.map(({ objection }) => objection.id),
  )
  return {
    ...page,
    rows: page.rows.map((one) => {
      const { id, status, dueAt } = one.objection
      const mayEscalate = status === 'answered' && dueAt !== null && r.now < dueAt
      return {
        ...toBare(one),
        words: one.words,
        line: words.get(one.line.id),
        answers: answers.filter((answer) => answer.objectionId === id).map(toAnswer),
        can: mayEscalate ? ['escalate' as const] : [],
      }
    }),
  }
}
