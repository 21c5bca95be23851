import { Text, View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Fact } from '../../components/fact'
import { FailureNote } from '../../components/failure-note'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { clockWords, dayWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import './station.scss'
import { refreshStation, useOffersToCall } from './use-station'

/** Seats that wait for people without a phone: whom to call, and what they said. */
export function CallOffersScreen() {
  const asked = useOffersToCall()
  usePullToRefresh(asked)
  return (
    <PageFrame title={t.station.callTitle} state={stateOf(asked)}>
      <Text className="station-words">{t.station.callWords}</Text>
      {asked.data?.offers.length === 0 && <EmptyState words={t.station.callNone} />}
      {asked.data?.offers.map((offer) => (
        <Offer key={offer.enrolmentId} offer={offer} />
      ))}
    </PageFrame>
  )
}

type ToCall = NonNullable<ReturnType<typeof useOffersToCall>['data']>['offers'][number]

function Offer({ offer }: { offer: ToCall }) {
  const now = useVillageNow()
  const answer = useCommand(api.school.answerOfferFor.mutate, { onDone: refreshStation })
  const { enrolmentId } = offer
  const until = { date: dayWords(offer.offerUntil, now), clock: clockWords(offer.offerUntil) }
  return (
    <Card title={offer.name}>
      <Fact label={t.school.class}>{offer.title}</Fact>
      <Fact label={t.station.telephone}>{offer.telephone ?? t.station.callNoNumber}</Fact>
      <Text className="station-words">{fill(t.station.callUntil, until)}</Text>
      <View className="station-acts">
        <Button busy={answer.busy} onPress={() => answer.run({ enrolmentId, accept: true })}>
          {t.station.comes}
        </Button>
        <Button kind="plain" disabled={answer.busy} onPress={() => answer.run({ enrolmentId, accept: false })}>
          {t.station.comesNot}
        </Button>
      </View>
      <FailureNote error={answer.error} />
    </Card>
  )
}
