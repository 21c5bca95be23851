import type { ObjectionId } from '../../../contract/ids'
import type { ObjectionFile } from '../../../contract/objections'
import { AppError, orRefuse } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import { hex, sha256 } from '../../../platform/hash'
import type { Reading } from '../../context'
import type { Resident } from '../../people/actor'
import { countyHeadOf } from '../../points/county-head'
import { toAnswer, toBare, wordsOf } from './describe-objections'
import { findAnswers, findSealed } from './objection.repository'
import { enterSheet, hasFile } from './view-objection'

/**
 * The file of an objection that ended at the county, for the superior authority: facts, dates, levels, reasons and hashes.
 * Who objected is not in it; the officer opens that apart, and it is written down.
 * @throws AppError NOT_FOUND, RECUSED, WRONG_STATE while it runs or when the township ended it
 */
export async function objectionFile(r: Reading, officer: Resident, id: ObjectionId): Promise<ObjectionFile> {
  const { found, standing } = await enterSheet(r, officer, id)
  const { recusedFor } = standing.stance
  if (recusedFor.length > 0) throw new AppError('RECUSED', { reasons: [...recusedFor] })
  if (!hasFile(found.objection)) throw new AppError('WRONG_STATE')
  const { words } = orRefuse(await findSealed(r.db, id))
  const day = found.objection.closedAt ? countyDate(found.objection.closedAt) : undefined
  const head = day === undefined ? null : await countyHeadOf(r.db, day)
  const said = {
    ...toBare(found),
    line: (await wordsOf(r, [found])).get(found.line.id),
    noticeOpenedAt: found.notice.openedAt.toISOString(),
    noticeClosesAt: found.notice.closesAt.toISOString(),
    answers: (await findAnswers(r.db, [id])).map(toAnswer),
    wordsHash: hex(sha256(id, '\n', words)),
    countyHead: day !== undefined && head ? { day, hash: hex(head) } : undefined,
  }
  return { ...said, fileHash: hex(sha256(JSON.stringify(said))) }
}
