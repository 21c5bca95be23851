import { Text, View } from '@tarojs/components'
import type { LineState, NoticeView } from '../../../cloudfunctions/contract/notices'
import { heading } from '../../components/a11y'
import { StatusTag, type TagTone } from '../../components/status-tag'
import { lineDetails } from '../../i18n/line-details'
import { lineTitle } from '../../i18n/line-words'
import * as t from '../../i18n/zh-CN'
import { LineContent } from './line-content'
import { LineObjections } from './line-objections'
import './notices.scss'
import { ObjectToLine } from './object-to-line'

export type Line = NoticeView['lines'][number]

const TONES: Record<LineState, TagTone> = {
  pending: 'plain',
  frozen: 'warning',
  effective: 'done',
  overturned: 'plain',
}

/** One line: whom it is about, how it stands, what it says, what was objected, and the way to object. */
export function NoticeLine({ line, notice }: { line: Line; notice: NoticeView }) {
  const { words, state, objections } = line
  const { aside } = lineDetails(words)
  const states = notice.state === 'open' ? t.notices.lineStates : t.notices.lineStatesAfter
  return (
    <View className="notices-line">
      <View className="notices-line__head">
        <View className="notices-line__who" {...heading(3)}>
          <Text>{lineTitle(words)}</Text>
        </View>
        {words.kind === 'deed' && aside !== undefined && <StatusTag words={aside} tone="honour" />}
        <StatusTag words={states[state]} tone={TONES[state]} />
      </View>
      <LineContent words={words} state={state} />
      <LineObjections objections={objections} />
      {notice.state === 'open' && state !== 'overturned' && <ObjectToLine noticeId={notice.noticeId} line={line} />}
    </View>
  )
}
