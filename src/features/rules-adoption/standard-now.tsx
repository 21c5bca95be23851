import { Text } from '@tarojs/components'
import type { Criterion } from '../../../cloudfunctions/contract/credit-standards'
import { Card } from '../../components/card'
import { Hint } from '../../components/hint'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { datedWords } from '../../services/time'
import './adoption.scss'
import type { Standards } from './use-standards'

const words = t.adoption.standard

/** What applies in the village now, and what waits for the end of its notice. */
export function StandardNow({ standards: { inForce, adoptions } }: { standards: Standards }) {
  const waiting = adoptions.find((one) => one.state === 'onNotice')
  return (
    <Card title={words.now}>
      <Text className="adoption-lead">
        {inForce === null
          ? words.none
          : fill(words.inForce, { version: inForce.version, date: datedWords(inForce.from) })}
      </Text>
      {waiting && (
        <Hint
          words={fill(words.waiting, { version: waiting.meeting.version, date: datedWords(waiting.inForceFrom) })}
        />
      )}
    </Card>
  )
}

/** What the standard that was voted on asks of a household. */
export function StandardCriteria({ criteria }: { criteria: readonly Criterion[] }) {
  return (
    <Card title={words.criteria}>
      {criteria.map(({ code, measure, threshold }) => (
        <Text key={code} className="adoption-lead">
          {fill(t.credit.measures[measure].title, { threshold: threshold ?? 0 })}
        </Text>
      ))}
    </Card>
  )
}
