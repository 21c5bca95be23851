import { Text } from '@tarojs/components'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import type { Division } from './list-screen'
import { maskedSheet } from './list-sheet'
import { SavedNote } from './saved-note'
import { useSaving } from './use-saving'

const words = t.creditList

/** The list as it may leave the office: surnames, no numbers, nobody who hides. */
export function MaskedCard({ division: { code, name } }: { division: Division }) {
  const saving = useSaving(maskedSheet)
  const save = () =>
    saving.save(
      (date) => fill(words.file, { division: name, date }),
      (cursor) => api.credit.list.query({ divisionCode: code, cursor }),
    )
  return (
    <Card title={words.masked}>
      <Stack>
        <Text>{words.maskedWords}</Text>
        <Button busy={saving.busy} onPress={save}>
          {words.save}
        </Button>
        <SavedNote {...saving} />
      </Stack>
    </Card>
  )
}
