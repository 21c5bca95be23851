import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { AdoptRuleSetInput } from '../../../cloudfunctions/contract/rules'
import { alert } from '../../components/a11y'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import '../../components/failure-note.scss'
import { Field } from '../../components/field'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PaperPhotos } from '../../components/paper-photos'
import { errorsIn } from '../../i18n/field-errors'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useDraft } from '../../services/drafts'
import { storedIntent } from '../../services/intent-stored'
import { goInstead } from '../../services/navigate'
import { usePapers } from '../../services/photos/use-papers'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import { BLANK, fieldsOf, MeetingDraft, Typed } from './meeting-draft'
import { MeetingFields } from './meeting-fields'
import { SwitchedOffField } from './switched-off-field'
import { useTemplates } from './use-adoptions'

const words = t.adoption.adopt

/** The clerk enters what the representatives' meeting adopted; it goes on notice at once. */
export function AdoptScreen({ villageCode }: { villageCode: DivisionCode }) {
  const templates = useTemplates()
  const [latest] = templates.data?.versions ?? []
  const { draft, save, clear } = useDraft('adoption', MeetingDraft, BLANK)
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const minutes = usePapers('adoption')
  const version = draft.ruleSetVersion ?? latest?.version
  const fields = { ...fieldsOf(draft), ruleSetVersion: version }
  const found = errorsIn(Typed, fields)
  const adopting = useCommand(api.rules.adopt.mutate, {
    place: storedIntent('adoption'),
    onDone: ({ noticeId }) => {
      clear()
      minutes.forget()
      readAgain()
      goInstead('notice', { noticeId })
    },
  })
  const send = async () => {
    const photos = await minutes.send()
    const read = v.safeParse(AdoptRuleSetInput, { ...fields, villageCode, photos })
    if (photos && read.success) adopting.run(read.output)
  }
  const check = () => {
    adopting.reset()
    setTried(true)
    setAsking(Object.keys(found).length === 0)
  }
  const errors = tried ? found : {}
  const template = templates.data?.versions.find((one) => one.version === version)
  const { entitled, present, inFavour } = draft
  return (
    <PageFrame
      title={words.title}
      state={stateOf(templates)}
      bar={
        <BottomBar>
          <Button onPress={check}>{words.check}</Button>
        </BottomBar>
      }
    >
      <Card title={words.meeting}>
        <MeetingFields
          draft={draft}
          change={(part) => save({ ...draft, ...part })}
          errors={errors}
          votedOn={version === undefined ? undefined : fill(t.adoption.version, { version })}
        />
        <Field label={words.photos} hint={words.photosHint} optional>
          <PaperPhotos papers={minutes} max={LIMITS.photosMax} />
        </Field>
      </Card>
      {template && (
        <SwitchedOffField
          template={template}
          values={draft.switchedOff}
          onChange={(switchedOff) => save({ ...draft, switchedOff })}
        />
      )}
      {Object.keys(errors).length > 0 && (
        <View className="yx-failure" {...alert()}>
          <Text>{words.wrong}</Text>
        </View>
      )}
      <ConfirmDialog
        open={asking}
        title={words.sendTitle}
        confirm={words.send}
        busy={minutes.busy || adopting.busy}
        onConfirm={send}
        onClose={() => setAsking(false)}
      >
        <Text>{fill(words.sendWords, { entitled, present, inFavour })}</Text>
        <Text>{fill(words.offCount, { count: draft.switchedOff.length })}</Text>
        <FailureNote error={minutes.error ?? adopting.error} />
      </ConfirmDialog>
    </PageFrame>
  )
}
