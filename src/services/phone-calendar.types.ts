/** Something with a beginning and an end; times are ISO 8601 in UTC. */
export interface CalendarEvent {
  /** The same for ever, so that a calendar knows it again when it moved. */
  id: string
  /** Rises with every change. */
  version: number
  title: string
  startsAt: string
  endsAt: string
  place: string
  words: string
}

/** Puts an event into the person's calendar, an hour's warning before. `closed`: they thought better of it. Throws NotAllowed. */
export type KeepInCalendar = (event: CalendarEvent, now: string) => Promise<'saved' | 'closed'>
