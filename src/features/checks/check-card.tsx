import { Text, View } from '@tarojs/components'
import { Card } from '../../components/card'
import { Enlargeable } from '../../components/enlargeable'
import { Fact } from '../../components/fact'
import { StatusTag } from '../../components/status-tag'
import { evidenceWords } from '../../i18n/evidence'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './checks.scss'
import { ConfirmCheck } from './confirm-check'
import { DeclineCheck } from './decline-check'
import type { Check, CheckContent } from './use-checks'

/** One deed that waits for the township; to a recused officer only that it waits, and why it is not theirs. */
export function CheckCard({ check }: { check: Check }) {
  const date = dayWords(check.happenedOn, useVillageNow())
  const where = fill(t.checks.village, { village: check.villageName, date })
  return (
    <Card
      title={t.deeds.classes[check.deedClass]}
      aside={<StatusTag words={t.deeds.statuses.townshipCheck} tone="active" />}
    >
      <Text className="checks-soft">{where}</Text>
      {check.content ? <Waiting check={check} content={check.content} /> : <Recused check={check} />}
    </Card>
  )
}

function Recused({ check }: { check: Check }) {
  return (
    <View className="checks-recused">
      <Text className="checks-strong">{t.checks.recused}</Text>
      {check.recusedFor.map((ground) => (
        <Text key={ground}>{t.council.grounds[ground]}</Text>
      ))}
      <Text className="checks-soft">{t.checks.recusedWords}</Text>
    </View>
  )
}

function Waiting({ check, content }: { check: Check; content: CheckContent }) {
  const { award } = content
  return (
    <>
      <Fact label={t.council.review.praised}>{content.praised.join('、')}</Fact>
      <Fact label={t.council.review.nominator}>{content.nominatorName}</Fact>
      <Fact label={t.council.review.place}>{content.place}</Fact>
      <Text className="checks-story">{content.story}</Text>
      <Fact label={t.checks.publicText}>{content.publicText}</Fact>
      <Fact label={t.checks.award}>{fill(t.checks.awardWords, { rule: award.ruleName, points: award.points })}</Fact>
      <Fact label={t.checks.evidence}>{content.evidence.map(evidenceWords).join('、')}</Fact>
      <Photos content={content} />
      <ConfirmCheck check={check} content={content} />
      <DeclineCheck check={check} content={content} />
    </>
  )
}

function Photos({ content: { photos } }: { content: CheckContent }) {
  const count = photos.length
  return (
    <View className="checks-photos">
      {photos.map((photo, at) => (
        <Enlargeable
          key={photo.photoId}
          src={photo.url}
          label={fill(t.council.review.photo, { number: at + 1, count })}
          enlarge={fill(t.council.review.enlarge, { number: at + 1 })}
        />
      ))}
    </View>
  )
}
