import { useIsFetching } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro, { type PageInstance } from '@tarojs/taro'
import { useState } from 'react'
import * as t from '../i18n/zh-CN'
import { Button } from './button'
import './refresh-button.scss'

/** Does what pulling the page down does, for who cannot or does not know to; nothing on a page that is not pulled. */
export function RefreshButton() {
  const [page] = useState(() => Taro.getCurrentInstance().page)
  return page?.config?.enablePullDownRefresh ? <Refresh page={page} /> : null
}

function Refresh({ page }: { page: PageInstance }) {
  const asking = useIsFetching() > 0
  return (
    <View className="yx-refresh">
      <Button kind="link" busy={asking} busyWords={t.common.refreshing} onPress={() => page.onPullDownRefresh?.()}>
        {t.common.refresh}
      </Button>
    </View>
  )
}
