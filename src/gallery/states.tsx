import { Button } from '../components/button'
import { Card } from '../components/card'
import { EmptyState } from '../components/empty-state'
import { ErrorState } from '../components/error-state'
import { FailureNote } from '../components/failure-note'
import { Hint } from '../components/hint'
import { LoadMore } from '../components/load-more'
import { Skeleton } from '../components/skeleton'
import { gallery as g } from '../i18n/zh-CN/gallery'
import { CallFailed } from '../services/call-failed'

const nothing = () => undefined
const offline = new CallFailed({ code: 'OFFLINE' })
const fault = new CallFailed({ code: 'INTERNAL', requestId: '019a5f10-2c4e-7b11-9d02-5e1c7f3a22b1' })

/** What stands there while there is nothing, or when it did not go. */
export function States() {
  return (
    <>
      <Card>
        <EmptyState words={g.empty}>
          <Button onPress={nothing}>{g.emptyAct}</Button>
        </EmptyState>
      </Card>
      <Card>
        <ErrorState error={offline} onRetry={nothing} />
      </Card>
      <Card>
        <ErrorState error={fault} onRetry={nothing} />
      </Card>
      <Card>
        <Hint words={g.hint}>
          <Button kind="plain" onPress={nothing}>
            {g.hintAct}
          </Button>
        </Hint>
        <FailureNote error={offline} />
      </Card>
      <Card title={g.loading}>
        <Skeleton />
      </Card>
      <Card title={g.end}>
        <LoadMore hasMore busy={false} error={null} onMore={nothing} />
        <LoadMore hasMore busy error={null} onMore={nothing} />
        <LoadMore hasMore={false} busy={false} error={null} onMore={nothing} />
      </Card>
    </>
  )
}
