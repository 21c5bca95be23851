import { Text, View } from '@tarojs/components'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './roles.scss'
import { type Grant, wordsOf } from './use-grant'

/** Asks once more before an office is given. */
export function GrantDialog({ grant: { asked, stop, command } }: { grant: Grant }) {
  const now = useVillageNow()
  if (asked === undefined) return null
  const { from, until } = asked.input
  return (
    <ConfirmDialog
      open
      title={fill(t.roles.giveTitle, wordsOf(asked))}
      confirm={t.roles.give}
      busy={command.busy}
      onConfirm={() => command.run(asked.input)}
      onClose={stop}
    >
      <View>
        <Text>{fill(t.roles.giveWords, { from: dayWords(from, now), until: dayWords(until, now) })}</Text>
      </View>
      <Text className="roles-soft">{t.roles.named}</Text>
      <FailureNote error={command.error} />
    </ConfirmDialog>
  )
}
