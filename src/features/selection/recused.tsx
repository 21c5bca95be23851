import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import { PageFrame, type PageState } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { failureOf } from '../../services/failure-of'

const words = t.selection.recused

/** Whether the answer was that the reader stands too close to somebody. */
export const isRecused = (error: unknown): boolean => failureOf(error)?.code === 'RECUSED'

/** Stands in the place of what is not the reader's to decide; never says because of whom. */
export function Recused({ title }: { title: string }) {
  const state: PageState = { kind: 'ready' }
  return (
    <PageFrame title={title} state={state}>
      <Card title={words.title}>
        <Text>{words.words}</Text>
      </Card>
    </PageFrame>
  )
}
