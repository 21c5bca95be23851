import { View } from '@tarojs/components'
import type { Dossier } from '../../../../cloudfunctions/contract/exemplars'
import { Enlargeable } from '../../../components/enlargeable'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import '../selection.scss'

/** The pictures of a candidacy, each to be enlarged; nothing where there are none. */
export function DossierPhotos({ photos }: Pick<Dossier, 'photos'>) {
  if (photos.length === 0) return null
  const count = photos.length
  return (
    <View className="selection-photos">
      {photos.map(({ photoId, url }, at) => (
        <Enlargeable
          key={photoId}
          src={url}
          label={fill(t.exemplarWords.photo, { number: at + 1, count })}
          enlarge={fill(t.exemplarWords.enlarge, { number: at + 1 })}
        />
      ))}
    </View>
  )
}
