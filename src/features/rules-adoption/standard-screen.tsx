import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { AdoptStandardInput } from '../../../cloudfunctions/contract/credit-standards'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { alert } from '../../components/a11y'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import '../../components/failure-note.scss'
import { PageFrame, stateOf } from '../../components/page-frame'
import { errorsIn } from '../../i18n/field-errors'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useDraft } from '../../services/drafts'
import { storedIntent } from '../../services/intent-stored'
import { goInstead } from '../../services/navigate'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import { BringsField } from './brings-field'
import { MeetingFields } from './meeting-fields'
import { BLANK_STANDARD, StandardDraft, standardFields, TypedStandard } from './standard-draft'
import { StandardCriteria, StandardNow } from './standard-now'
import { useStandards, useStandardTemplates } from './use-standards'

const words = t.adoption.standard

/** The clerk enters with which record the representatives' meeting adopted the credit standard; it goes on notice at once. */
export function AdoptStandardScreen({ villageCode }: { villageCode: DivisionCode }) {
  const standards = useStandards(villageCode)
  const templates = useStandardTemplates()
  const [latest] = templates.data?.versions ?? []
  const { draft, save, clear } = useDraft('creditStandard', StandardDraft, BLANK_STANDARD)
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const found = errorsIn(TypedStandard, standardFields(draft))
  const errors = tried ? found : {}
  const change = (part: Partial<StandardDraft>) => save({ ...draft, ...part })
  const adopting = useCommand(api.credit.adoptStandard.mutate, {
    place: storedIntent('creditStandard'),
    onDone: ({ noticeId }) => {
      clear()
      readAgain()
      goInstead('notice', { noticeId })
    },
  })
  const send = () => {
    const read = v.safeParse(AdoptStandardInput, { ...standardFields(draft), villageCode, version: latest?.version })
    if (read.success) adopting.run(read.output)
  }
  const check = () => {
    adopting.reset()
    setTried(true)
    setAsking(Object.keys(found).length === 0)
  }
  const waits = standards.data?.adoptions.some((one) => one.state === 'onNotice') ?? false
  const { entitled, present, inFavour } = draft
  const version = latest?.version ?? 0
  return (
    <PageFrame
      title={words.title}
      state={stateOf(standards, templates)}
      bar={
        latest &&
        !waits && (
          <BottomBar>
            <Button onPress={check}>{t.adoption.adopt.check}</Button>
          </BottomBar>
        )
      }
    >
      {standards.data && <StandardNow standards={standards.data} />}
      {latest && !waits && (
        <>
          <StandardCriteria criteria={latest.criteria} />
          <Card title={t.adoption.adopt.meeting}>
            <MeetingFields
              draft={draft}
              change={change}
              errors={errors}
              votedOn={fill(t.noticeLines.standardTitle, { version })}
            />
          </Card>
          <BringsField draft={draft} change={change} />
        </>
      )}
      {Object.keys(errors).length > 0 && (
        <View className="yx-failure" {...alert()}>
          <Text>{t.adoption.adopt.wrong}</Text>
        </View>
      )}
      <ConfirmDialog
        open={asking}
        title={t.adoption.adopt.sendTitle}
        confirm={t.adoption.adopt.send}
        busy={adopting.busy}
        onConfirm={send}
        onClose={() => setAsking(false)}
      >
        <Text>{fill(words.sendWords, { entitled, present, inFavour, version })}</Text>
        <FailureNote error={adopting.error} />
      </ConfirmDialog>
    </PageFrame>
  )
}
