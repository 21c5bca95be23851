import { useState } from 'react'
import type { ClassView } from '../../../cloudfunctions/contract/school'
import { Button } from '../../components/button'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { keepInCalendar } from '../../services/phone-calendar'
import { useVillageNow } from '../../services/village-clock'

/** Puts a class into the calendar of the phone, or downloads it as a file that a calendar opens. */
export function KeepClass({ view }: { view: ClassView }) {
  const now = useVillageNow()
  const [kept, setKept] = useState(false)
  const [error, setError] = useState<unknown>()
  const { sessionId, version, title, startsAt, endsAt, stationName, room, address, lecturerName } = view
  const keep = async () => {
    setError(undefined)
    const place = `${fill(t.school.place, { station: stationName, room })} ${address}`
    const words = fill(t.school.calendar.words, { name: lecturerName })
    try {
      const how = await keepInCalendar(
        { id: sessionId, version, title: fill(t.school.calendar.title, { title }), startsAt, endsAt, place, words },
        now,
      )
      setKept(how === 'saved')
    } catch (fault) {
      setError(fault)
    }
  }
  return (
    <>
      <Button kind="plain" onPress={keep}>
        {t.school.calendar.keep}
      </Button>
      {kept && <Hint words={t.school.calendar.kept} />}
      <FailureNote error={error} />
    </>
  )
}
