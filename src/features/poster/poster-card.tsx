import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import { PictureToSave } from '../../components/picture-to-save'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { posterDrawing } from './draw-poster'
import './poster.scss'
import type { PosterContent } from './poster-content'

const words = t.poster

/** A poster as a picture that is saved to the phone. */
export function PosterCard({ content }: { content: PosterContent }) {
  const label = fill(words.label, { village: content.from, class: content.deedClass, people: content.people })
  return (
    <Card>
      <Stack>
        <PictureToSave drawing={posterDrawing(content)} label={label} fileName={`${content.app}.jpg`} words={words} />
        <Text className="poster-note">{words.hold}</Text>
        <Text className="poster-note">{words.note}</Text>
      </Stack>
    </Card>
  )
}
