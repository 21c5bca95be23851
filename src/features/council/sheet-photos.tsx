import { Text, View } from '@tarojs/components'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { Card } from '../../components/card'
import * as t from '../../i18n/zh-CN'
import './council.scss'
import { SheetPhoto } from './sheet-photo'
import type { Claim } from './use-claim'
import type { Review } from './use-council'

interface SheetPhotosProps {
  review: Review
  photos: ReviewSheet['photos']
  claim: Claim
}

/** Every photo large, each passed or refused for the public page. */
export function SheetPhotos({ review, photos, claim }: SheetPhotosProps) {
  return (
    <Card title={t.council.review.photos}>
      <Text className="council-soft">{t.council.review.photosHint}</Text>
      <View className="council-photos">
        {photos.map((photo, at) => (
          <SheetPhoto
            key={photo.photoId}
            review={review}
            photo={photo}
            number={at + 1}
            count={photos.length}
            claim={claim}
          />
        ))}
      </View>
    </Card>
  )
}
