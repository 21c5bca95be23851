import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DivisionCode, PhotoId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { alert, role } from '../../components/a11y'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { DateField } from '../../components/date-field'
import { FailureNote } from '../../components/failure-note'
import '../../components/failure-note.scss'
import { Field } from '../../components/field'
import { PageFrame } from '../../components/page-frame'
import { PaperPhotos } from '../../components/paper-photos'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { Papers } from '../../services/photos/use-papers'
import { dateOf, daysAfter, dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './activities.scss'
import { type ActivityDraft, errorsOf } from './activity-draft'
import { ListRuleField } from './list-rule-field'
import type { PeopleField } from './people-field'
import { UnitsField } from './units-field'
import { useListRules } from './use-activities'

interface ActivityFormProps {
  title: string
  villageCode: DivisionCode
  draft: ActivityDraft
  change: (part: Partial<ActivityDraft>) => void
  sheet: Papers
  peopleField: PeopleField
  /** Sends the list with the photos that the host has by now. */
  send: (photos: PhotoId[]) => void
  busy: boolean
  error: unknown
}

const words = t.activities.form

/** One list: what, when, by which rule, who, and the photographed sheet; a last look before it goes. */
export function ActivityForm(props: ActivityFormProps) {
  const { title, villageCode, draft, change, sheet, peopleField, send, busy, error } = props
  const [tried, setTried] = useState(false)
  const [looking, setLooking] = useState(false)
  const now = useVillageNow()
  const today = dateOf(now)
  const rules = useListRules(villageCode, draft.heldOn).data?.rules ?? []
  const rule = rules.find((one) => one.code === draft.ruleCode)
  const errors = tried ? errorsOf(draft, sheet.photos) : {}
  const check = () => {
    setTried(true)
    setLooking(Object.keys(errorsOf(draft, sheet.photos)).length === 0)
  }
  const units = draft.people.reduce((sum, one) => sum + one.units, 0)
  return (
    <PageFrame
      title={title}
      bar={
        <BottomBar>
          <Button onPress={check}>{words.check}</Button>
        </BottomBar>
      }
    >
      <Card title={words.what}>
        <TextField
          label={words.event}
          hint={words.eventHint}
          value={draft.event}
          onChange={(event) => change({ event })}
          limit={LIMITS.eventMax}
          error={errors.event}
        />
        <DateField
          label={words.heldOn}
          hint={words.heldOnHint}
          value={draft.heldOn}
          from={daysAfter(today, -LIMITS.deedAgeDays)}
          until={today}
          onChange={(heldOn) => change({ heldOn })}
          error={errors.heldOn}
        />
        <ListRuleField
          villageCode={villageCode}
          heldOn={draft.heldOn}
          value={draft.ruleCode}
          onChange={(ruleCode) => change({ ruleCode })}
          error={errors.ruleCode}
        />
      </Card>
      <Card title={words.who}>
        {peopleField({
          chosen: draft.people,
          onChange: (people) => change({ people: people.map((one) => ({ units: 1, ...find(draft, one) })) }),
          error: errors.people,
        })}
        <UnitsField people={draft.people} unit={rule?.unit ?? ''} onChange={(people) => change({ people })} />
      </Card>
      <Card title={words.sheet}>
        <Field
          label={words.sheetPhotos}
          hint={fill(words.sheetHint, { limit: LIMITS.photosMax })}
          error={errors.photos}
        >
          <PaperPhotos papers={sheet} max={LIMITS.photosMax} />
        </Field>
      </Card>
      {tried && Object.keys(errors).length > 0 && (
        <View className="yx-failure" {...alert()}>
          <Text>{words.wrong}</Text>
        </View>
      )}
      <ConfirmDialog
        open={looking}
        title={words.sendTitle}
        confirm={words.send}
        busy={busy || sheet.sending.step === 'sending'}
        onConfirm={async () => {
          const ids = await sheet.send()
          if (ids) send(ids)
        }}
        onClose={() => setLooking(false)}
      >
        <Text>
          {fill(words.sendWords, {
            event: draft.event.trim(),
            date: draft.heldOn ? dayWords(draft.heldOn, now) : '',
            count: draft.people.length,
            points: units * (rule?.points ?? 0),
          })}
        </Text>
        <SheetProgress sheet={sheet} />
        <FailureNote error={error} />
      </ConfirmDialog>
    </PageFrame>
  )
}

/** Somebody chosen before keeps their units. */
const find = (draft: ActivityDraft, one: { personId: ActivityDraft['people'][number]['personId']; name: string }) =>
  draft.people.find((before) => before.personId === one.personId) ?? one

function SheetProgress({ sheet: { sending } }: { sheet: Papers }) {
  if (sending.step === 'idle' || sending.step === 'sent') return null
  if (sending.step === 'sending')
    return (
      <View {...role('status')}>
        <Text>{fill(words.sendingPhoto, { number: sending.number, count: sending.count })}</Text>
      </View>
    )
  return (
    <View {...role('status')}>
      <Text>{fill(words.photoFailed, { number: sending.number })}</Text>
      <FailureNote error={sending.error} />
    </View>
  )
}
