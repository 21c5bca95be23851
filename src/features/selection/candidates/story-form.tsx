import { Text } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import type { EligibleInput } from '../../../../cloudfunctions/contract/exemplars'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FailureNote } from '../../../components/failure-note'
import { Field } from '../../../components/field'
import { PaperPhotos } from '../../../components/paper-photos'
import { TextField } from '../../../components/text-field'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { useDraft } from '../../../services/drafts'
import { usePapers } from '../../../services/photos/use-papers'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import type { EligibleRow } from '../use-selection'

const words = t.selection.recommend
const BLANK = ''

interface StoryFormProps {
  of: EligibleInput
  person: EligibleRow
  onDone: () => void
}

/** Story and photos of somebody who is recommended; kept on the phone until it was sent. */
export function StoryForm({ of: { campaignId, category }, person: { personId, name }, onDone }: StoryFormProps) {
  const key = `candidate:${campaignId}:${personId}`
  const { draft: story, save, clear } = useDraft(key, v.string(), BLANK)
  const photos = usePapers(key)
  const [asking, setAsking] = useState(false)
  const sending = useCommand(api.exemplars.recommend.mutate, {
    onDone: () => {
      clear()
      photos.forget()
      readAgain()
      onDone()
    },
  })
  const { length } = story.trim()
  const send = async () => {
    const photoIds = await photos.send()
    if (photoIds) sending.run({ campaignId, category, personId, story: story.trim(), photoIds })
  }
  return (
    <Card title={name}>
      <TextField
        label={words.story}
        hint={words.storyHint}
        lines="many"
        value={story}
        onChange={save}
        limit={LIMITS.storyMax}
      />
      <Field label={words.photos} hint={words.photosHint} optional>
        <PaperPhotos papers={photos} max={LIMITS.photosMax} />
      </Field>
      <Button disabled={length < LIMITS.storyMin || length > LIMITS.storyMax} onPress={() => setAsking(true)}>
        {words.send}
      </Button>
      <ConfirmDialog
        open={asking}
        title={fill(words.sureTitle, { name })}
        confirm={words.send}
        busy={photos.busy || sending.busy}
        onConfirm={send}
        onClose={() => setAsking(false)}
      >
        <Text>{words.sureWords}</Text>
        <FailureNote error={photos.error ?? sending.error} />
      </ConfirmDialog>
    </Card>
  )
}
