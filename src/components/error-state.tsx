import { Text, View } from '@tarojs/components'
import { failureSentence } from '../i18n/failure'
import { fill } from '../i18n/fill'
import { spokenId } from '../i18n/spoken-id'
import * as t from '../i18n/zh-CN'
import { failureOf } from '../services/failure-of'
import { alert } from './a11y'
import { Button } from './button'
import { Icon } from './icon'
import './state.scss'

interface ErrorStateProps {
  error: unknown
  onRetry?: () => void
}

/** What went wrong, what to do, and another try. A fault of ours carries the number to ask about. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const failure = failureOf(error)
  return (
    <View className="yx-state" {...alert()}>
      <View className="yx-state__sign yx-state__sign--failed">
        <Icon name="notice" />
      </View>
      <Text className="yx-state__words">{failureSentence(error)}</Text>
      {failure?.code === 'INTERNAL' && failure.requestId !== undefined && (
        <Text className="yx-state__small">{fill(t.common.requestId, { requestId: spokenId(failure.requestId) })}</Text>
      )}
      {onRetry && (
        <Button kind="plain" onPress={onRetry}>
          {t.common.retry}
        </Button>
      )}
    </View>
  )
}
