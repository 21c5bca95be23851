import { Text } from '@tarojs/components'
import type { ClassSessionId } from '../../../cloudfunctions/contract/ids'
import type { ClassView } from '../../../cloudfunctions/contract/school'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useVillageNow } from '../../services/village-clock'
import { AskMatter } from './ask-matter'
import { timeWords } from './class-words'
import { EnrolForm } from './enrol-form'
import { PlaceCard } from './place-card'
import './school.scss'
import { useClass } from './use-school'

/** One class: what, when and where, how my household stands in it, and what can be done now. */
export function ClassScreen({ sessionId }: { sessionId: ClassSessionId }) {
  const asked = useClass(sessionId)
  usePullToRefresh(asked)
  return (
    <PageFrame title={t.school.class} state={stateOf(asked)}>
      {asked.data && <OneClass view={asked.data} />}
    </PageFrame>
  )
}

function OneClass({ view }: { view: ClassView }) {
  return (
    <>
      <Facts view={view} />
      {view.cancelledFor !== undefined && <Hint words={fill(t.school.cancelledFor, { reason: view.cancelledFor })} />}
      {view.places
        .filter((place) => place.status !== 'cancelled')
        .map((place) => (
          <PlaceCard key={place.enrolmentId} view={view} place={place} />
        ))}
      <EnrolForm view={view} />
      <About view={view} />
      {view.summary !== undefined && (
        <Card title={t.school.summary}>
          <Text className="school-words">{view.summary}</Text>
          {view.materials !== undefined && <Fact label={t.school.materials}>{view.materials}</Fact>}
        </Card>
      )}
      {view.status !== 'cancelled' && <AskMatter sessionId={view.sessionId} />}
    </>
  )
}

function Facts({ view }: { view: ClassView }) {
  const now = useVillageNow()
  return (
    <Card title={view.title}>
      <Fact label={t.school.when}>{timeWords(view, now)}</Fact>
      <Fact label={t.school.where}>{fill(t.school.place, { station: view.stationName, room: view.room })}</Fact>
      <Fact label={t.school.seats}>{fill(t.school.seatsWords, { free: view.seatsFree, capacity: view.capacity })}</Fact>
      {view.waiting > 0 && <Fact label={t.school.waiting}>{fill(t.school.waitingWords, { count: view.waiting })}</Fact>}
    </Card>
  )
}

function About({ view }: { view: ClassView }) {
  return (
    <Card title={t.school.about}>
      <Text className="school-words">{view.words}</Text>
      <Fact label={t.school.who}>{view.lecturerName}</Fact>
      <Fact label={t.school.address}>{view.address}</Fact>
      <Fact label={t.school.forWhom}>{t.school.audiences[view.audience]}</Fact>
    </Card>
  )
}
