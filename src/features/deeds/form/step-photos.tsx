import { Text, View } from '@tarojs/components'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Card } from '../../../components/card'
import { Hint } from '../../../components/hint'
import { PhotoPicker } from '../../../components/photo-picker'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import '../deeds.scss'
import { useChoosePhotos } from '../../../services/photos/use-choose-photos'
import type { DeedForm } from './use-deed-form'

/** Up to nine photos; they stay on the phone until the deed is sent. */
export function StepPhotos({ form }: { form: DeedForm }) {
  const { photos } = t.nominate
  const { choose, full } = useChoosePhotos({ latest: form.latest, patch: form.change })
  return (
    <View id="photos">
      <Card title={photos.title}>
        <Text className="deeds-soft">{fill(photos.hint, { limit: LIMITS.photosMax })}</Text>
        <PhotoPicker photos={form.draft.photos} onChange={choose} max={LIMITS.photosMax} />
        {full && <Hint words={photos.notKept} />}
      </Card>
    </View>
  )
}
