import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ExemplarCategory } from '../../../../cloudfunctions/contract/exemplar-words'
import { Card } from '../../../components/card'
import { ChooseOne } from '../../../components/choice'
import { Field } from '../../../components/field'
import * as t from '../../../i18n/zh-CN'
import '../selection.scss'
import { madeAlike, withQuota } from './draft'
import type { StepProps } from './open-form'
import { QuotaCard } from './quota-card'

const words = t.selection.open
const SPREADS = (['alike', 'apart'] as const).map((value) => ({ value, title: words.spreads[value] }))

/** Places of each level: the same in every category, or of each category by itself. */
export function StepQuotas({ draft, change }: StepProps) {
  const { alike, categories, quotas, calendar } = draft
  const top = calendar[calendar.length - 1]?.level
  const [looked, look] = useState<ExemplarCategory>()
  const [first] = categories
  const shown = looked && categories.includes(looked) ? looked : first
  if (!shown) return null
  const options = categories.map((value) => ({ value, title: t.deeds.classes[value] }))
  return (
    <>
      <Text className="selection-soft">{words.quotasHint}</Text>
      {categories.length > 1 && (
        <Card>
          <Field label={words.spread}>
            <ChooseOne
              label={words.spread}
              layout="tiles"
              options={SPREADS}
              value={alike ? 'alike' : 'apart'}
              onChange={(spread) =>
                change(spread === 'alike' ? { alike: true, quotas: madeAlike(quotas, shown) } : { alike: false })
              }
            />
          </Field>
          {!alike && (
            <Field label={words.quotasOf}>
              <ChooseOne label={words.quotasOf} layout="tiles" options={options} value={shown} onChange={look} />
            </Field>
          )}
        </Card>
      )}
      {quotas
        .filter(({ category }) => category === shown)
        .map((one) => (
          <QuotaCard
            key={one.level}
            quota={one}
            named={!alike}
            highest={one.level === top}
            onChange={(changed) => change({ quotas: withQuota(draft, changed) })}
          />
        ))}
    </>
  )
}
