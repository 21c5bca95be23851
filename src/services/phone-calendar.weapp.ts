import Taro from '@tarojs/taro'
import { NotAllowed } from './not-allowed'
import type { KeepInCalendar } from './phone-calendar.types'
import { wasRefused } from './refused-by-person.weapp'

/** Seconds before it that the phone warns. */
const WARNING = 3_600

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000)

/** The phone's own calendar: written to, never read. */
export const keepInCalendar: KeepInCalendar = async ({ title, startsAt, endsAt, place, words }) => {
  const when = { startTime: seconds(startsAt), endTime: String(seconds(endsAt)) }
  try {
    await Taro.addPhoneCalendar({
      title,
      ...when,
      location: place,
      description: words,
      alarm: true,
      alarmOffset: WARNING,
    })
    return 'saved'
  } catch (error) {
    if (wasRefused(error)) throw new NotAllowed('calendar')
    return 'closed'
  }
}
