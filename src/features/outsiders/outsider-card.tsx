import { Text } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import type { OutsiderRow } from '../../../cloudfunctions/contract/consent'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Stack } from '../../components/stack'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useMe } from '../../services/session'
import { dayWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import type { NamedPerson, PeoplePickerProps } from './picker.types'

interface OutsiderCardProps {
  outsider: OutsiderRow
  PeoplePicker: ComponentType<PeoplePickerProps>
}

const words = t.outsiders

/** One person whom no roster has: for what they are praised, and who of a roster they are. */
export function OutsiderCard({ outsider, PeoplePicker }: OutsiderCardProps) {
  const [chosen, setChosen] = useState<NamedPerson[]>([])
  const [asking, setAsking] = useState(false)
  const now = useVillageNow()
  const linking = useCommand(api.deeds.linkOutsider.mutate, { onDone: readAgain })
  const { outsiderId, name, place, deedClass, happenedOn, status, linkUntil } = outsider
  const [person] = chosen
  return (
    <Card title={name} aside={<StatusTag words={t.deeds.statuses[status]} />}>
      <Stack>
        {place !== '' && <Text>{fill(words.place, { place })}</Text>}
        <Text>{fill(words.about, { class: t.deeds.classes[deedClass], date: dayWords(happenedOn, now) })}</Text>
        <Text>{linkUntil === undefined ? words.anyTime : fill(words.until, { date: dayWords(linkUntil, now) })}</Text>
        <PeoplePicker
          label={fill(words.who, { name })}
          hint={words.whoHint}
          village={villageOf(useMe().data?.person ?? undefined)}
          elsewhere
          chosen={chosen}
          onChange={setChosen}
          max={1}
        />
        <Button kind="plain" disabled={!person} label={fill(words.linkLabel, { name })} onPress={() => setAsking(true)}>
          {words.link}
        </Button>
      </Stack>
      {person && (
        <ConfirmDialog
          open={asking}
          title={fill(words.confirmTitle, { name, person: person.name })}
          confirm={words.confirm}
          busy={linking.busy}
          onConfirm={() => linking.run({ outsiderId, personId: person.personId })}
          onClose={() => setAsking(false)}
        >
          <Text>{words.confirmWords}</Text>
          <FailureNote error={linking.error} />
        </ConfirmDialog>
      )}
    </Card>
  )
}

type Mine = NonNullable<ReturnType<typeof useMe>['data']>['person']

const villageOf = (person: Mine | undefined) =>
  person ? { code: person.villageCode, name: person.villageName } : undefined
