import { complaintNumber } from '../../contract/complaints'
import type { MessageFacts, MessageTemplate } from '../../contract/messages'
import type { Writing } from '../context'
import { tell } from '../messages/tell'
import type { Complaint } from './complaint.repository'

type Template = Extract<MessageTemplate, `complaint${string}`>

/** Tells who wrote a complaint, if they are bound; an account that is not finds it in its own list. */
export async function tellComplainant(
  w: Writing,
  { id, year, number, personId }: Complaint,
  template: Template,
  facts: MessageFacts = {},
): Promise<void> {
  if (!personId) return
  const about = { subject: 'complaint', subjectId: id } as const
  await tell(w, [personId], { template, ...about, facts: { number: complaintNumber(year, number), ...facts } })
}
