import { Text } from '@tarojs/components'
import { Button } from '../../components/button'
import { FailureNote } from '../../components/failure-note'
import { Sheet } from '../../components/sheet'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './demo.scss'
import { MoveToDate } from './move-to-date.h5'
import { useMoveClock, useNextEvent } from './use-demo-clock.h5'

/** Where the time can go from here. */
export function DemoSheet({ onClose }: { onClose: () => void }) {
  const now = useVillageNow()
  const next = useNextEvent().data?.nextEvent
  const move = useMoveClock()
  return (
    <Sheet title={t.demo.clock} onClose={onClose}>
      <Text>{momentWords(now, now)}</Text>
      <Text className="demo-soft">{t.demo.explain}</Text>
      <Button kind="plain" busy={move.isPending} onPress={() => move.mutate({ days: 1 })}>
        {t.demo.day}
      </Button>
      <MoveToDate now={now} busy={move.isPending} onMove={(days) => move.mutate({ days })} />
      {next ? (
        <Button kind="plain" busy={move.isPending} onPress={() => move.mutate({ to: 'nextEvent' })}>
          {fill(t.demo.next, { what: t.demo.events[next.what], moment: momentWords(next.at, now) })}
        </Button>
      ) : (
        <Text className="demo-soft">{t.demo.none}</Text>
      )}
      <FailureNote error={move.error} />
      <Button onPress={onClose}>{t.common.close}</Button>
    </Sheet>
  )
}
