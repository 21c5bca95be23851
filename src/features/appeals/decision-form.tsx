import { View } from '@tarojs/components'
import { APPEAL_OUTCOMES, type AppealSheet } from '../../../cloudfunctions/contract/appeals'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { Stack } from '../../components/stack'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { AcceptFields } from './accept-fields'
import { DeclineFields } from './decline-fields'
import type { Decision } from './use-decision'

const words = t.appeals.decision
const OPTIONS = APPEAL_OUTCOMES.map((value) => ({ value, title: words.choices[value], hint: words.hints[value] }))

/** The officer's decision: two ways, each with what it needs, both with a reason. */
export function DecisionForm({ sheet, decision }: { sheet: AppealSheet; decision: Decision }) {
  const { draft, change } = decision
  return (
    <Card title={words.title}>
      <Stack>
        <ChooseOne
          label={words.choice}
          options={OPTIONS}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
        />
        {draft.outcome === 'accepted' && <AcceptFields sheet={sheet} decision={decision} />}
        {draft.outcome === 'declined' && <DeclineFields decision={decision} />}
        {draft.outcome !== undefined && (
          <View>
            <TextField
              label={words.words}
              hint={words.wordsHint}
              lines="many"
              value={draft.words}
              onChange={(next) => change({ words: next })}
              limit={LIMITS.reasonMax}
            />
          </View>
        )}
      </Stack>
    </Card>
  )
}
