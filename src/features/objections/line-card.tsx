import { Text } from '@tarojs/components'
import type { LineWords } from '../../../cloudfunctions/contract/notices'
import { Card } from '../../components/card'
import { lineText, lineTitle } from '../../i18n/line-words'
import * as t from '../../i18n/zh-CN'
import './objections.scss'

/** The line that an objection is about, as everybody may read it now. */
export function LineCard({ title, words }: { title: string; words: LineWords | undefined }) {
  return (
    <Card title={title}>
      {words ? (
        <>
          <Text className="objections-who">{lineTitle(words)}</Text>
          <Text>{lineText(words)}</Text>
        </>
      ) : (
        <Text>{t.objections.raise.gone}</Text>
      )}
    </Card>
  )
}
