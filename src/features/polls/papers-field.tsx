import { Text, View } from '@tarojs/components'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseMany } from '../../components/choice'
import { Field } from '../../components/field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { PaperPoll } from './papers-draft'
import './polls.scss'

const words = t.polls.papers.form

interface PapersFieldProps {
  poll: PaperPoll
  papers: readonly (readonly string[])[]
  onChange: (papers: string[][]) => void
  error: string | undefined
}

/** What the papers say, one after the other; one with nothing on it is invalid. */
export function PapersField({ poll, papers, onChange, error }: PapersFieldProps) {
  const options = poll.choices.map(({ choiceId, name, stands }) => ({
    value: choiceId,
    title: stands ? name : fill(words.gone, { name }),
  }))
  const all = papers.map((paper) => [...paper])
  return (
    <Card title={fill(words.papers, { count: papers.length })}>
      <Field label={fill(words.exact, { count: poll.choose })} hint={words.papersHint} error={error}>
        {all.map((paper, at) => (
          <View
            // biome-ignore lint/suspicious/noArrayIndexKey: papers have no name but their place
            key={at}
            className="polls-paper"
          >
            <Text className="polls-soft">{fill(words.paper, { number: at + 1 })}</Text>
            <ChooseMany
              label={fill(words.paperLabel, { number: at + 1 })}
              layout="tiles"
              options={options}
              values={paper}
              onChange={(chosen) => onChange(all.map((one, index) => (index === at ? chosen : one)))}
            />
            {paper.length === 0 && <Text className="polls-soft">{words.invalid}</Text>}
            {all.length > 1 && (
              <Button kind="link" onPress={() => onChange(all.filter((_, index) => index !== at))}>
                {fill(words.remove, { number: at + 1 })}
              </Button>
            )}
          </View>
        ))}
        {all.length < LIMITS.papersMax && (
          <Button kind="plain" onPress={() => onChange([...all, []])}>
            {words.add}
          </Button>
        )}
      </Field>
    </Card>
  )
}
