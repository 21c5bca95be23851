import { Text, View } from '@tarojs/components'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Card } from '../../../components/card'
import { PhotoPicker } from '../../../components/photo-picker'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import type { LocalPhoto } from '../../../services/photos'
import '../deeds.scss'
import { discardSent } from './discard-sent'
import { withChosen } from './kept-photos'
import type { DeedForm } from './use-deed-form'

/** Up to nine photos; they stay on the phone until the deed is sent. */
export function StepPhotos({ form: { draft, change } }: { form: DeedForm }) {
  const { photos } = t.nominate
  const choose = (chosen: readonly LocalPhoto[]) => {
    discardSent(draft.photos, chosen)
    change({ photos: withChosen(draft.photos, chosen) })
  }
  return (
    <View id="photos">
      <Card title={photos.title}>
        <Text className="deeds-soft">{fill(photos.hint, { limit: LIMITS.photosMax })}</Text>
        <PhotoPicker photos={draft.photos} onChange={choose} max={LIMITS.photosMax} />
      </Card>
    </View>
  )
}
