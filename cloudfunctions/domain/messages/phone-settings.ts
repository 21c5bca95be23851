import { MESSAGE_SUBJECTS, MESSAGE_TEMPLATES, type MessageSubject } from '../../contract/messages'
import type { Reading, Writing } from '../context'
import type { Resident } from '../people/actor'
import { deleteMute, findMuted, insertMute } from './message.repository'

/** What rings on the reader's phone, besides the inbox, which has everything and no switch. */
export async function phoneSettings(r: Reading, actor: Resident) {
  const muted = await findMuted(r.db, actor.person.personId)
  const templates = r.village.subscribeMessages?.templates ?? {}
  return {
    templateIds: [...new Set(Object.values(templates))],
    rings: MESSAGE_TEMPLATES.flatMap((template) => {
      const templateId = templates[template]
      return templateId === undefined ? [] : [{ template, templateId }]
    }),
    subjects: MESSAGE_SUBJECTS.map((subject) => ({ subject, onPhone: !muted.has(subject) })),
  }
}

/** Lets messages of a subject ring on the phone, or not. */
export function setOnPhone(w: Writing, actor: Resident, subject: MessageSubject, onPhone: boolean): Promise<void> {
  const { personId } = actor.person
  return onPhone ? deleteMute(w.tx, personId, subject) : insertMute(w.tx, personId, subject)
}
