import { Text } from '@tarojs/components'
import type { LineState, LineWords } from '../../../cloudfunctions/contract/notices'
import { Button } from '../../components/button'
import { fill } from '../../i18n/fill'
import { lineText } from '../../i18n/line-words'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import './notices.scss'

/** What a line says. One that stands no more gives no points, and leads nobody to the page of its deed. */
export function LineContent({ words, state }: { words: LineWords; state: LineState }) {
  return (
    <>
      <Text className="notices-line__text">{lineText(words)}</Text>
      {words.kind === 'deed' && state !== 'overturned' && (
        <>
          <Text className="notices-line__award">
            {fill(t.notices.award, { rule: words.ruleName, points: words.points })}
          </Text>
          <Button kind="link" onPress={() => go('deed', { deedId: words.deedId })}>
            {t.notices.deed}
          </Button>
        </>
      )}
    </>
  )
}
