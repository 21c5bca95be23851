import { useState } from 'react'
import { Card } from '../components/card'
import { ChooseMany, ChooseOne } from '../components/choice'
import { DateField } from '../components/date-field'
import { Field } from '../components/field'
import { PhotoPicker } from '../components/photo-picker'
import { SelectField } from '../components/select-field'
import { TextField } from '../components/text-field'
import { gallery as g } from '../i18n/zh-CN/gallery'
import { samplePhotos } from './sample-photo'

const CHOICES = [
  { value: 'harvest', title: g.choices.harvest, hint: g.choiceHint },
  { value: 'elders', title: g.choices.elders },
  { value: 'road', title: g.choices.road },
] as const
type Choice = (typeof CHOICES)[number]['value']
const TOWNSHIPS = (['chengguan', 'caiyuan'] as const).map((value) => ({ value, words: g.townships[value] }))
const MOST_PHOTOS = 3
const LIMIT = 60

/** What is filled in: empty, filled, wrong. */
export function Fields() {
  return (
    <>
      <Typed />
      <Chosen />
      <Photos />
    </>
  )
}

function Typed() {
  const [name, setName] = useState('')
  const [full, setFull] = useState<string>(g.nameValue)
  const [story, setStory] = useState<string>(g.storyValue)
  const [pin, setPin] = useState('')
  return (
    <Card>
      <TextField label={g.name} value={full} onChange={setFull} />
      <TextField label={g.name} value={name} onChange={setName} error={g.missing} />
      <TextField
        label={g.story}
        optional
        hint={g.storyHint}
        placeholder={g.storyHolder}
        value={name}
        onChange={setName}
      />
      <TextField label={g.story} lines="many" limit={LIMIT} value={story} onChange={setStory} />
      <TextField label={g.pin} secret numeric value={pin} onChange={setPin} />
    </Card>
  )
}

function Chosen() {
  const [one, setOne] = useState<Choice | undefined>('harvest')
  const [many, setMany] = useState<Choice[]>(['harvest', 'road'])
  const [date, setDate] = useState<string>(g.date)
  const [township, setTownship] = useState<(typeof TOWNSHIPS)[number]['value']>()
  return (
    <Card>
      <DateField label={g.when} value={date} onChange={setDate} />
      <SelectField label={g.township} options={TOWNSHIPS} value={township} onChange={setTownship} />
      <Field label={g.one}>
        <ChooseOne label={g.one} options={CHOICES} value={one} onChange={setOne} />
      </Field>
      <Field label={g.many}>
        <ChooseMany label={g.many} layout="tiles" options={CHOICES.slice(1)} values={many} onChange={setMany} />
      </Field>
    </Card>
  )
}

function Photos() {
  const [none, setNone] = useState(samplePhotos(0))
  const [all, setAll] = useState(samplePhotos(MOST_PHOTOS))
  return (
    <Card title={g.photos}>
      <Field label={g.photos} optional>
        <PhotoPicker photos={none} onChange={setNone} max={MOST_PHOTOS} />
      </Field>
      <PhotoPicker photos={all} onChange={setAll} max={MOST_PHOTOS} />
    </Card>
  )
}
