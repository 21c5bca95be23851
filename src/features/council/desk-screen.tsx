import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import './desk.scss'
import { Queue } from './queue'
import { ReviewPane } from './review-pane'
import { useWide } from './use-wide'

/** The council's queue. With room for both, the sheet stands beside it. */
export function DeskScreen() {
  const wide = useWide()
  const [open, setOpen] = useState<ReviewId>()
  const show = (reviewId: ReviewId) => (wide ? setOpen(reviewId) : go('review', { reviewId }))
  return (
    <PageFrame title={t.council.desk.title} state={stateOf(useMe())} wide={wide}>
      <View className={wide ? 'desk desk--wide' : 'desk'}>
        <View className="desk__list">
          <Queue opened={wide ? open : undefined} onOpen={show} />
        </View>
        {wide && <View className="desk__sheet">{open ? <ReviewPane reviewId={open} /> : <Pick />}</View>}
      </View>
    </PageFrame>
  )
}

const Pick = () => <Text className="desk__pick">{t.council.desk.pick}</Text>
