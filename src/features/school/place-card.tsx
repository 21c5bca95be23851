import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassView, MyPlace } from '../../../cloudfunctions/contract/school'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import { CheckIn } from './check-in'
import { PLACE_TONES, placeWords } from './class-words'
import { KeepClass } from './keep-class'
import './school.scss'
import { refreshSchool } from './use-school'

/** Whether there is anything left to do about it. */
const isOpenTo = ({ status }: MyPlace): boolean => status === 'enrolled' || status === 'waitlisted'

/** How one of the household stands in a class, and what they can do about it now. */
export function PlaceCard({ view, place }: { view: ClassView; place: MyPlace }) {
  const now = useVillageNow()
  const words = placeWords(place, now)
  const [reader] = view.family
  // What a family can do for each of its members does not stand on the page five times over.
  const [opened, setOpened] = useState(place.personId === reader?.personId)
  const planned = view.status === 'planned' && now < view.startsAt
  return (
    <Card
      title={place.name}
      aside={<StatusTag words={t.school.statuses[place.status]} tone={PLACE_TONES[place.status]} />}
    >
      {words !== t.school.statuses[place.status] && <Text className="school-words">{words}</Text>}
      {place.status === 'offered' && <Offer place={place} />}
      {opened && place.status === 'enrolled' && <CheckIn view={view} place={place} />}
      {opened && planned && place.status === 'enrolled' && <KeepClass view={view} />}
      {opened && planned && <GiveBack place={place} />}
      {!opened && (view.checkInOpen || planned) && isOpenTo(place) && (
        <Button kind="plain" onPress={() => setOpened(true)}>
          {fill(t.school.actFor, { name: place.name })}
        </Button>
      )}
    </Card>
  )
}

function Offer({ place: { enrolmentId } }: { place: MyPlace }) {
  const answer = useCommand(api.school.answerOffer.mutate, { onDone: refreshSchool })
  return (
    <View className="school-acts">
      <Button busy={answer.busy} onPress={() => answer.run({ enrolmentId, accept: true })}>
        {t.school.take}
      </Button>
      <Button kind="plain" disabled={answer.busy} onPress={() => answer.run({ enrolmentId, accept: false })}>
        {t.school.decline}
      </Button>
      <FailureNote error={answer.error} />
    </View>
  )
}

type Act = 'cancel' | 'leave'

const ASKS = {
  cancel: { act: t.school.cancel, title: t.school.cancelTitle, words: t.school.cancelWords },
  leave: { act: t.school.leave, title: t.school.leaveTitle, words: t.school.leaveWords },
} as const satisfies Record<Act, unknown>

/** Gives a seat or a place in line back, once more asked. */
function GiveBack({ place: { enrolmentId, status } }: { place: MyPlace }) {
  const [asked, setAsked] = useState<Act>()
  const onDone = () => {
    setAsked(undefined)
    refreshSchool()
  }
  const cancel = useCommand(api.school.cancel.mutate, { onDone })
  const leave = useCommand(api.school.leave.mutate, { onDone })
  const acts: readonly Act[] = status === 'enrolled' ? ['leave', 'cancel'] : status === 'waitlisted' ? ['cancel'] : []
  const run = asked === 'leave' ? leave : cancel
  return (
    <View className="school-acts">
      {acts.map((act) => (
        <Button key={act} kind="plain" onPress={() => setAsked(act)}>
          {ASKS[act].act}
        </Button>
      ))}
      {asked !== undefined && (
        <ConfirmDialog
          open
          title={ASKS[asked].title}
          confirm={ASKS[asked].act}
          kind="danger"
          busy={run.busy}
          onConfirm={() => run.run({ enrolmentId })}
          onClose={() => setAsked(undefined)}
        >
          <Text>{ASKS[asked].words}</Text>
          <FailureNote error={run.error} />
        </ConfirmDialog>
      )}
    </View>
  )
}
