import type { NoticeId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { fill } from '../../i18n/fill'
import { lineTitle } from '../../i18n/line-words'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useRight } from '../../services/session'
import type { Line } from './notice-line'

/** The way to object to a line; a township officer also enters here what came on paper or by telephone. */
export function ObjectToLine({ noticeId, line: { lineId, words } }: { noticeId: NoticeId; line: Line }) {
  const enters = useRight('objection.enter')
  const who = lineTitle(words)
  return (
    <>
      <Button
        kind="link"
        label={fill(t.objections.shown.raiseLabel, { who })}
        onPress={() => go('object', { noticeId, lineId })}
      >
        {t.objections.shown.raise}
      </Button>
      {enters && (
        <Button
          kind="link"
          label={fill(t.objections.shown.enterLabel, { who })}
          onPress={() => go('enterObjection', { noticeId, lineId })}
        >
          {t.objections.shown.enter}
        </Button>
      )}
    </>
  )
}
