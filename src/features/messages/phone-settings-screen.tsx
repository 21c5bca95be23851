import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { PageFrame, stateOf } from '../../components/page-frame'
import { SwitchRow } from '../../components/switch-row'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import './messages.scss'
import { refreshSettings, usePhoneSettings } from './use-messages'

/** Which messages ring on the phone besides the inbox. */
export function PhoneSettingsScreen() {
  const settings = usePhoneSettings()
  const set = useCommand(api.messages.setOnPhone.mutate, { onDone: refreshSettings })
  const words = t.inbox.settings
  return (
    <PageFrame title={words.title} state={stateOf(settings)}>
      <Card>
        <Text className="messages-body">{words.why}</Text>
        {settings.data?.templateIds.length === 0 && <Text className="messages-body">{words.none}</Text>}
      </Card>
      <Card>
        {settings.data?.subjects.map(({ subject, onPhone }) => (
          <SwitchRow
            key={subject}
            title={t.messages.subjects[subject]}
            hint={words.hint}
            on={onPhone}
            onChange={(on) => set.run({ subject, onPhone: on })}
          />
        ))}
        <FailureNote error={set.error} />
      </Card>
    </PageFrame>
  )
}
