import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { DecideKinChallenge } from './decide-kin-challenge'
import './people.scss'
import type { KinChallenge } from './use-kin'

const words = t.kinChallenges

/** One challenge: who is said to be what to whom, by whom, and why that is said to be wrong. */
export function KinChallengeCard({ challenge }: { challenge: KinChallenge }) {
  const { content, villageName } = challenge
  if (!content)
    return (
      <Card title={villageName}>
        <Hint words={words.recused} />
        <Text className="people-soft">{words.recusedWords}</Text>
      </Card>
    )
  return <Content challenge={challenge} content={content} />
}

function Content({ challenge, content }: { challenge: KinChallenge; content: NonNullable<KinChallenge['content']> }) {
  const { personName: person, relativeName: relative, declaredByName: name } = content
  const now = useVillageNow()
  const date = dayWords(content.declaredAt, now)
  const pair = fill(words.pair, { person, relative })
  const relation = t.people.relations[content.relation]
  return (
    <Card title={pair}>
      <Stack>
        <Fact label={words.relation}>{fill(words.is, { person, relative, relation })}</Fact>
        <Fact label={words.declared}>
          {name === undefined ? fill(words.roster, { date }) : fill(words.declaredBy, { name, date })}
        </Fact>
        <Fact label={words.challenger}>
          {fill(words.declaredBy, { name: content.challengedByName, date: dayWords(challenge.challengedAt, now) })}
        </Fact>
        <Fact label={words.words}>{content.words}</Fact>
        <Text className="people-soft">{words.holds}</Text>
        <DecideKinChallenge challengeId={challenge.challengeId} pair={pair} outcome="dismissed" />
        <DecideKinChallenge challengeId={challenge.challengeId} pair={pair} outcome="upheld" />
      </Stack>
    </Card>
  )
}
