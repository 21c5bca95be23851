import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassView, MyPlace } from '../../../cloudfunctions/contract/school'
import { CODE_DIGITS, learnerCode } from '../../../cloudfunctions/contract/school-checkin'
import { Button } from '../../components/button'
import { Fact } from '../../components/fact'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { QrPicture } from '../../components/qr-picture'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import './school.scss'
import { refreshSchool } from './use-school'

/** Checking in: the six digits on the screen typed in, or the learner's own code told to the organiser. */
export function CheckIn({ view, place }: { view: ClassView; place: MyPlace }) {
  return (
    <View className="school-acts">
      <Fact label={t.school.myCode}>{learnerCode(place.enrolmentId)}</Fact>
      {view.checkInOpen && (
        <>
          <QrPicture text={learnerCode(place.enrolmentId)} label={t.school.myCode} />
          <ByCode place={place} />
        </>
      )}
    </View>
  )
}

function ByCode({ place: { enrolmentId } }: { place: MyPlace }) {
  const [code, setCode] = useState('')
  const [answer, setAnswer] = useState<'wrongCode' | 'triesUsedUp'>()
  const send = useCommand(api.school.checkIn.mutate, {
    onDone: ({ outcome }) => {
      setAnswer(outcome === 'checkedIn' ? undefined : outcome)
      setCode('')
      refreshSchool()
    },
  })
  return (
    <>
      <TextField label={t.school.code} hint={t.school.checkInWords} numeric value={code} onChange={setCode} />
      <Button
        busy={send.busy}
        disabled={code.trim().length !== CODE_DIGITS}
        onPress={() => send.run({ enrolmentId, code: code.trim() })}
      >
        {t.school.codeSend}
      </Button>
      {answer !== undefined && <Hint words={answer === 'wrongCode' ? t.school.codeWrong : t.school.codeUsedUp} />}
      <FailureNote error={send.error} />
      <Text className="school-soft">{t.school.noPlace}</Text>
    </>
  )
}
