import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import { PictureToSave } from '../../components/picture-to-save'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './certificates.scss'
import { type PlaqueContent, plaqueDrawing } from './draw-plaque'

const words = t.certificates.page

/** The certificate as a picture to keep or send on. */
export function CertificatePicture({ content }: { content: PlaqueContent }) {
  const label = fill(words.pictureLabel, { division: content.from, kind: content.kind, holder: content.holder ?? '' })
  return (
    <Card title={words.picture}>
      <Stack>
        <PictureToSave drawing={plaqueDrawing(content)} label={label} fileName={`${content.kind}.jpg`} words={words} />
        <Text className="certificate-soft">{words.pictureWords}</Text>
      </Stack>
    </Card>
  )
}
