import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { HouseholdView } from '../../../cloudfunctions/contract/roster'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

const words = t.roster.member

type Member = HouseholdView['members'][number]
type Help = 'resetPin' | 'takeFrom'

/** Somebody of the household; the clerk helps with a forgotten PIN or a lost phone once they have seen the person. */
export function MemberRow({ member, mayHelp }: { member: Member; mayHelp: boolean }) {
  const [help, setHelp] = useState<Help>()
  const { name, birthYear, isHead, onPhone, hasPin } = member
  const phone = onPhone ? (hasPin ? words.phoneAndPin : words.phone) : words.noPhone
  return (
    <ListRow
      title={name}
      note={fill(words.note, { year: birthYear, phone })}
      aside={isHead ? <StatusTag words={words.head} /> : undefined}
    >
      {mayHelp && hasPin && (
        <Button kind="link" label={fill(words.resetPinLabel, { name })} onPress={() => setHelp('resetPin')}>
          {words.resetPin}
        </Button>
      )}
      {mayHelp && onPhone && (
        <Button kind="link" label={fill(words.takeFromLabel, { name })} onPress={() => setHelp('takeFrom')}>
          {words.takeFrom}
        </Button>
      )}
      {help && <HelpDialog member={member} help={help} onClose={() => setHelp(undefined)} />}
    </ListRow>
  )
}

function HelpDialog({ member, help, onClose }: { member: Member; help: Help; onClose: () => void }) {
  const onDone = () => {
    readAgain()
    onClose()
  }
  const reset = useCommand(api.phone.resetPin.mutate, { onDone })
  const take = useCommand(api.phone.takeFrom.mutate, { onDone })
  const command = help === 'resetPin' ? reset : take
  const said = words.help[help]
  return (
    <ConfirmDialog
      open
      title={fill(said.title, { name: member.name })}
      confirm={said.confirm}
      kind="danger"
      busy={command.busy}
      onConfirm={() => command.run({ personId: member.personId })}
      onClose={onClose}
    >
      <Text>{said.words}</Text>
      <FailureNote error={command.error} />
    </ConfirmDialog>
  )
}
