import type { PersonId } from '../../../contract/ids'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { whenFacts } from '../session'
import type { Session } from '../session.repository'

type Taught = Pick<Session, 'id' | 'startsAt' | 'room'> & { lecturerId: PersonId }
interface Named {
  title: string
  stationName: string
}

const about = (session: Taught) => ({ subject: 'lecture' as const, subjectId: session.id })
const facts = (session: Taught, { title, stationName }: Named) => ({
  course: title,
  place: `${stationName} ${session.room}`,
  ...whenFacts(session),
})

/** Tells somebody of a roster that they are to teach, from this session on. */
export const askLecturer = (w: Writing, session: Taught, named: Named): Promise<void> =>
  tell(w, [session.lecturerId], { template: 'lectureAsked', ...about(session), facts: facts(session, named) })

/** Tells who teaches that the session was changed, or that they do not teach it after all. */
export const tellLecturer = (
  w: Writing,
  session: Taught,
  named: Named,
  template: 'lectureChanged' | 'lectureOff',
): Promise<void> => tell(w, [session.lecturerId], { template, ...about(session), facts: facts(session, named) })
