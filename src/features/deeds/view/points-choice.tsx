import { ChooseOne } from '../../../components/choice'
import { Field } from '../../../components/field'
import * as t from '../../../i18n/zh-CN'
import type { Points } from './use-consent'

const words = t.deedPage.consent

const OPTIONS = [
  { value: 'wanted', ...words.pointsYes },
  { value: 'unwanted', ...words.pointsNo },
] as const satisfies { value: Points; title: string; hint: string }[]

/** Who declines says whether they still want the points. */
export function PointsChoice({ value, onChange }: { value: Points | undefined; onChange: (value: Points) => void }) {
  return (
    <Field label={words.points} hint={words.choosePoints}>
      <ChooseOne<Points> label={words.points} options={OPTIONS} value={value} onChange={onChange} />
    </Field>
  )
}
