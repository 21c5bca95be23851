import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { BallotChoice } from '../../../cloudfunctions/contract/council'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import './desk.scss'
import { KeysHelp } from './keys-help'
import { Queue } from './queue'
import { ReviewPane } from './review-pane'
import { ROW_CLASS } from './row-class'
import { openNextRow } from './use-queue-keys'
import { useWide } from './use-wide'

/** The council's queue; `saving` leads to its file. With room for both, the sheet stands beside it. */
export function DeskScreen({ saving }: { saving: ReactNode }) {
  const wide = useWide()
  const [open, setOpen] = useState<ReviewId>()
  const [said, setSaid] = useState<BallotChoice>()
  const cast = (choice: BallotChoice) => {
    setSaid(choice)
    openNextRow(ROW_CLASS)
  }
  const show = (reviewId: ReviewId) => (wide ? setOpen(reviewId) : go('review', { reviewId }))
  return (
    <PageFrame title={t.council.desk.title} state={stateOf(useMe())} wide={wide}>
      <View className={wide ? 'desk desk--wide' : 'desk'}>
        <View className="desk__list">
          {wide && said && <Hint words={fill(t.council.desk.said, { ballot: t.council.ballots[said] })} />}
          <Queue opened={wide ? open : undefined} onOpen={show} />
          {wide && <KeysHelp />}
          {saving}
        </View>
        {wide && <View className="desk__sheet">{open ? <ReviewPane reviewId={open} onCast={cast} /> : <Pick />}</View>}
      </View>
    </PageFrame>
  )
}

const Pick = () => <Text className="desk__pick">{t.council.desk.pick}</Text>
