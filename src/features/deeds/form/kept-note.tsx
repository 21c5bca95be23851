import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { Hint } from '../../../components/hint'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import type { Kept } from './use-deed-draft'

/** Says that a draft was kept and not sent, and offers to throw it away. */
export function KeptNote({ kept, onDiscard }: { kept: Kept; onDiscard: () => void }) {
  const [asking, setAsking] = useState(false)
  const words = t.nominate.kept
  if (!kept.shown) return null
  return (
    <>
      <Hint words={words.words}>
        {kept.lostPhotos > 0 && <Text>{fill(words.photos, { count: kept.lostPhotos })}</Text>}
        <Button kind="link" onPress={() => setAsking(true)}>
          {words.discard}
        </Button>
      </Hint>
      <ConfirmDialog
        open={asking}
        title={words.title}
        confirm={words.confirm}
        kind="danger"
        onConfirm={onDiscard}
        onClose={() => setAsking(false)}
      >
        <Text>{words.body}</Text>
      </ConfirmDialog>
    </>
  )
}
