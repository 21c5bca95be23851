import { Text, View } from '@tarojs/components'
import * as t from '../i18n/zh-CN'
import { Button } from './button'
import { FailureNote } from './failure-note'
import './state.scss'

interface LoadMoreProps {
  hasMore: boolean
  busy: boolean
  error: unknown
  onMore: () => void
}

/** The foot of a list that pages by cursor. */
export function LoadMore({ hasMore, busy, error, onMore }: LoadMoreProps) {
  return (
    <View className="yx-state yx-state--foot">
      <FailureNote error={error} />
      {hasMore ? (
        <Button kind="plain" busy={busy} busyWords={t.common.loading} onPress={onMore}>
          {t.common.more}
        </Button>
      ) : (
        <Text className="yx-state__small">{t.common.noMore}</Text>
      )}
    </View>
  )
}
