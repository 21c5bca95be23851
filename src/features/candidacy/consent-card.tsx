import { Text, View } from '@tarojs/components'
import type { Answerer } from '../../../cloudfunctions/contract/exemplar-words'
import type { MyCandidacy } from '../../../cloudfunctions/contract/exemplars'
import { role } from '../../components/a11y'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import './candidacy.scss'
import { RefuseAct } from './refuse-act'

const words = t.candidacy.consent

/** As whom the reader may answer now. */
const ASKED = [
  { act: 'answerSelf', as: 'self' },
  { act: 'answerGuardian', as: 'guardian' },
  { act: 'answerFamily', as: 'family' },
] as const

/** What becomes public, and the two answers; whoever is still awaited where the reader has nothing to answer. */
export function ConsentCard({ candidacy }: { candidacy: MyCandidacy }) {
  const asked = ASKED.find(({ act }) => candidacy.can.includes(act))
  if (asked) return <Asking candidacy={candidacy} as={asked.as} />
  if (candidacy.guardianConsent === 'unanswered') return <Hint words={words.waiting.guardian} />
  return candidacy.consent === 'unanswered' ? <Hint words={words.waiting.self} /> : null
}

function Asking({ candidacy: { candidacyId }, as }: { candidacy: MyCandidacy; as: Answerer }) {
  const { run, busy, error } = useCommand(api.exemplars.answer.mutate, { onDone: readAgain })
  return (
    <Card title={words.title[as]}>
      <Text className="candidacy-words">{words.words}</Text>
      <View className="candidacy-shown" {...role('list')}>
        {words.shown.map((one) => (
          <View key={one} {...role('listitem')}>
            <Text>{`· ${one}`}</Text>
          </View>
        ))}
      </View>
      <Text className="candidacy-words">{words.never}</Text>
      <Text className="candidacy-soft">{words.paper}</Text>
      <FailureNote error={error} />
      <View className="candidacy-acts">
        <Button busy={busy} onPress={() => run({ candidacyId, as, answer: 'agreed' })}>
          {words.agree}
        </Button>
        <RefuseAct busy={busy} error={error} onSend={() => run({ candidacyId, as, answer: 'refused' })} />
      </View>
    </Card>
  )
}
