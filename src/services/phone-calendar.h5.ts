import { calendarFile } from './calendar-file'
import type { KeepInCalendar } from './phone-calendar.types'

/** The browser downloads an .ics file, which the calendar of the phone or the computer opens. */
export const keepInCalendar: KeepInCalendar = async (event, now) => {
  const address = URL.createObjectURL(new Blob([calendarFile(event, now)], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${event.title}.ics`
  link.click()
  URL.revokeObjectURL(address)
  return 'saved'
}
