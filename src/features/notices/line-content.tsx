import { Text } from '@tarojs/components'
import type { LineState, LineWords } from '../../../cloudfunctions/contract/notices'
import { Button } from '../../components/button'
import { lineDetails } from '../../i18n/line-details'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import './notices.scss'

/** What a line says below its head, where the class of a deed stands. One that stands no more gives no points, and leads nobody to the page of its deed. */
export function LineContent({ words, state }: { words: LineWords; state: LineState }) {
  const { aside, text, award } = lineDetails(words)
  const stands = state !== 'overturned'
  return (
    <>
      {words.kind !== 'deed' && aside !== undefined && <Text className="notices-line__aside">{aside}</Text>}
      {text !== undefined && <Text className="notices-line__text">{text}</Text>}
      {stands && award !== undefined && <Text className="notices-line__award">{award}</Text>}
      {stands && words.kind === 'deed' && (
        <Button kind="link" onPress={() => go('deed', { deedId: words.deedId })}>
          {t.notices.deed}
        </Button>
      )}
    </>
  )
}
