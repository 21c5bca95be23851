import type { MessageFacts, MessageTemplate } from '../../../contract/messages'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { tellPrivately } from '../../messages/tell-privately'
import { toLine } from '../to-line'
import { findSealed, type Objection, updateObjection } from './objection.repository'
import type { ObjectedLine } from './who-decides'

/** The last whole day before an instant that ends a day. */
const lastDay = (dueAt: Date): string => countyDate(new Date(dueAt.getTime() - 1))

const factsOf = (dueAt: Date | null): MessageFacts => (dueAt ? { date: lastDay(dueAt) } : {})

/** Tells the objector in their own inbox; who has none is told by the township, whose queue says so. */
export async function tellObjector(
  w: Writing,
  objection: Pick<Objection, 'id'>,
  template: MessageTemplate,
  dueAt: Date | null = null,
): Promise<void> {
  const objectorId = (await findSealed(w.tx, objection.id))?.objectorId
  const told = { template, subject: 'objection', subjectId: objection.id, facts: factsOf(dueAt) } as const
  if (objectorId && (await tellPrivately(w, objectorId, told))) return
  await updateObjection(w.tx, objection.id, { toTellSince: w.now })
}

/** Tells the person whom the line is about, or all of a line that is about several; never who objected. */
export async function tellPraised(
  w: Writing,
  { notice, line }: ObjectedLine,
  template: MessageTemplate,
  dueAt: Date | null = null,
): Promise<void> {
  const parties = await w.village.notices[notice.kind].partiesOf(w.tx, [toLine(line)])
  const praised = parties.filter((party) => party.part === 'praised').map((party) => party.personId)
  await tell(w, line.personId ? [line.personId] : praised, {
    template,
    subject: 'notice',
    subjectId: notice.id,
    facts: factsOf(dueAt),
  })
}
