import type { VettingLine } from '../../../contract/exemplar-words'
import type { DivisionCode } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import type { Reading } from '../../context'
import { divisionNames } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { findPeople } from '../candidates/candidacy.repository'
import { findEntered } from '../candidates/entry.repository'
import { LINES_OF } from './lines'
import { awaitsSignatures } from './sign-line'
import { signersFor } from './signers'
import { isComplete, signedOf } from './vetting'
import { findSigned, findToSign } from './vetting.repository'

/** Lines that wait for the reader's signature, the most urgent first. */
export async function vettingDesk(r: Reading, { person }: Resident, reach: readonly DivisionCode[]) {
  const open = await findToSign(r.db, reach)
  const ids = open.map(({ entry }) => entry.id)
  const entered = await findEntered(r.db, ids)
  const signed = await findSigned(r.db, ids)
  const people = await findPeople(
    r.db,
    entered.map(({ candidacy }) => candidacy.personId),
  )
  const names = await divisionNames(
    r.db,
    entered.map(({ candidacy }) => candidacy.villageCode),
  )
  const rows = []
  for (const { entry, contest } of open) {
    const one = entered.find((other) => other.entry.id === entry.id)
    const lines = signedOf(entry, signed)
    if (!one || !awaitsSignatures(contest.stage, entry.status, isComplete(contest.level, lines))) continue
    const { candidacy } = one
    const isMine = async (line: VettingLine) =>
      !lines.some((row) => row.line === line) &&
      (await signersFor(r.db, contest, one, line, lines, r.now)).includes(person.personId)
    const { category, level, stage, stageEndsAt } = contest
    const name = people.find((who) => who.personId === candidacy.personId)?.name ?? ''
    const about = {
      entryId: entry.id,
      name,
      villageName: names.get(candidacy.villageCode) ?? '',
      category,
      level,
      stage,
    }
    const due = stageEndsAt === null ? {} : { dueAt: stageEndsAt.toISOString() }
    for (const line of LINES_OF[level]) if (await isMine(line)) rows.push({ ...about, line, ...due })
    if (rows.length >= LIMITS.rowsPerPageMax) break
  }
  return { rows }
}
