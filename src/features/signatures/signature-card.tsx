import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { MissingSignature } from '../../../cloudfunctions/contract/consent'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Stack } from '../../components/stack'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords, lastDayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { PaperForm } from './paper-form'
import './signatures.scss'

const words = t.signatures

/** One missing answer: whose it is, who may sign, until when; the form opens below. */
export function SignatureCard({ missing }: { missing: MissingSignature }) {
  const [open, setOpen] = useState(false)
  const now = useVillageNow()
  const { name, deedClass, happenedOn, asked, answersAs, signers, byPhone, until } = missing
  const names = signers.map((one) => one.name).join('、')
  return (
    <Card
      title={name}
      aside={<StatusTag words={words.asked[asked]} tone={asked === 'guardian' ? 'warning' : 'active'} />}
    >
      <Stack>
        <Text className="signatures-soft">
          {fill(words.about, { class: t.deeds.classes[deedClass], date: dayWords(happenedOn, now) })}
        </Text>
        <Text>{names === '' ? words.nobody : fill(words.signers[answersAs], { name, names })}</Text>
        {until !== undefined && <Text>{fill(words.until, { date: lastDayWords(until, now) })}</Text>}
        {byPhone && <Text className="signatures-soft">{words.byPhone}</Text>}
        {open ? (
          <PaperForm missing={missing} onClose={() => setOpen(false)} />
        ) : (
          signers.length > 0 && (
            <Button kind="plain" label={fill(words.enterLabel, { name })} onPress={() => setOpen(true)}>
              {words.enter}
            </Button>
          )
        )}
      </Stack>
    </Card>
  )
}
