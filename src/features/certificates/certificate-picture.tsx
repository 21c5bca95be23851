import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DrawnPicture } from '../../components/drawn-picture'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { savePicture } from '../../services/save-picture'
import './certificates.scss'
import { type PlaqueContent, plaqueDrawing } from './draw-plaque'

const words = t.certificates.page

/** The certificate as a picture to keep or send on. */
export function CertificatePicture({ content }: { content: PlaqueContent }) {
  const [path, setPath] = useState<string>()
  const [told, setTold] = useState<string>()
  const [error, setError] = useState<unknown>(null)
  const save = async () => {
    setError(null)
    if (path === undefined) return
    try {
      if ((await savePicture(path, `${content.kind}.jpg`)) === 'saved') setTold(words.saved)
    } catch (failed) {
      setError(failed)
    }
  }
  const label = fill(words.pictureLabel, { division: content.from, kind: content.kind, holder: content.holder ?? '' })
  return (
    <Card title={words.picture}>
      <Stack>
        <DrawnPicture
          drawing={plaqueDrawing(content)}
          label={label}
          onDrawn={setPath}
          onFailed={() => setTold(words.failed)}
        />
        <Button disabled={path === undefined} onPress={save}>
          {words.save}
        </Button>
        {told !== undefined && <Hint words={told} />}
        <FailureNote error={error} />
        <Text className="certificate-soft">{words.pictureWords}</Text>
      </Stack>
    </Card>
  )
}
