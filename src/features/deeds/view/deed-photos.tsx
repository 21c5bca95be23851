import { Text, View } from '@tarojs/components'
import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Card } from '../../../components/card'
import { Picture } from '../../../components/primitives/picture'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import '../deeds.scss'

/** The photos that the reader may see. */
export function DeedPhotos({ deed: { photos, viewer } }: { deed: DeedView }) {
  if (photos.length === 0) return null
  return (
    <Card title={t.deedPage.photos}>
      <View className="deeds-photos">
        {photos.map(({ photoId, url, status }, at) => (
          <Picture
            key={photoId}
            src={url}
            label={fill(t.deedPage.photo, { number: at + 1, status: t.deeds.photoStatuses[status] })}
            className="deeds-photos__one"
          />
        ))}
      </View>
      {viewer !== 'public' && <Text className="deeds-soft">{t.deedPage.photosNote}</Text>}
    </Card>
  )
}
