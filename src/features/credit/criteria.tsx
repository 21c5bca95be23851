import { Text, View } from '@tarojs/components'
import type { CriterionView } from '../../../cloudfunctions/contract/credit'
import type { CriterionState } from '../../../cloudfunctions/contract/credit-words'
import { Card } from '../../components/card'
import { StatusTag, type TagTone } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './credit.scss'

const TONES: Record<CriterionState, TagTone> = { met: 'done', notYet: 'plain', needsEvidence: 'active' }

interface CriteriaProps {
  /** Of the standard that a village adopted; absent for an enterprise's, which the county sets. */
  version?: number
  year: number
  criteria: readonly CriterionView[]
}

/** Each criterion of the standard: met, not yet or in need of a paper, what was found, and what would complete it. */
export function Criteria({ version, year, criteria }: CriteriaProps) {
  return (
    <Card title={version === undefined ? t.credit.criteriaOfCounty : fill(t.credit.criteria, { version })}>
      {criteria.map((one) => (
        <View key={one.code} className="credit-criterion">
          <View className="credit-criterion__head">
            <Text>{fill(t.credit.measures[one.measure].title, { threshold: one.threshold ?? 0 })}</Text>
            <StatusTag words={stateWords(one)} tone={TONES[one.state]} />
          </View>
          <Text className="credit-soft">{foundWords(one, year)}</Text>
        </View>
      ))}
    </Card>
  )
}

/** What somebody else has to attest is waited for, not asked of the household or the enterprise. */
const stateWords = ({ state, source }: CriterionView): string =>
  state === 'needsEvidence' && source === 'attested' ? t.credit.awaited : t.credit.states[state]

function foundWords(one: CriterionView, year: number): string {
  const words = t.credit.measures[one.measure]
  const found = fill(words.found, { year, measured: one.measured ?? one.papers ?? 0, name: one.attestedBy ?? '' })
  if (one.state === 'met') return found
  return one.source === 'computed' ? `${found}。${words.missing}` : words.missing
}
