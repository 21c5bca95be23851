import { useState } from 'react'
import * as t from '../i18n/zh-CN'
import { NotAllowed } from '../services/not-allowed'
import { openSettings } from '../services/open-settings'
import { savePicture } from '../services/save-picture'
import { Button } from './button'
import { DrawnPicture } from './drawn-picture'
import type { DrawnPictureProps } from './drawn-picture.types'
import { FailureNote } from './failure-note'
import { Hint } from './hint'

interface Props extends Pick<DrawnPictureProps, 'drawing' | 'label'> {
  fileName: string
  words: { save: string; saved: string; failed: string }
}

/** A drawn picture that is saved to the phone; where the album was refused, the way to allow it after all. */
export function PictureToSave({ drawing, label, fileName, words }: Props) {
  const [path, setPath] = useState<string>()
  const [told, setTold] = useState<string>()
  const [error, setError] = useState<unknown>(null)
  const save = async () => {
    setError(null)
    if (path === undefined) return
    try {
      if ((await savePicture(path, fileName)) === 'saved') setTold(words.saved)
    } catch (failed) {
      setError(failed)
    }
  }
  const allow = async () => {
    if (await openSettings?.()) await save()
  }
  return (
    <>
      <DrawnPicture drawing={drawing} label={label} onDrawn={setPath} onFailed={() => setTold(words.failed)} />
      <Button disabled={path === undefined} onPress={save}>
        {words.save}
      </Button>
      {told !== undefined && <Hint words={told} />}
      <FailureNote error={error} />
      {openSettings !== null && error instanceof NotAllowed && (
        <Button kind="plain" onPress={allow}>
          {t.permissions.settings}
        </Button>
      )}
    </>
  )
}
