import { Text, View } from '@tarojs/components'
import { role } from '../../../components/a11y'
import { FailureNote } from '../../../components/failure-note'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import type { PhotoSending } from '../../../services/photos/use-photo-sending'

/** How far the photos are, spoken as they go. */
export function PhotoProgress({ sending }: { sending: PhotoSending }) {
  const words = wordsOf(sending)
  if (words === undefined) return null
  return (
    <View {...role('status')}>
      <Text>{words}</Text>
      {sending.step === 'failed' && <FailureNote error={sending.error} />}
    </View>
  )
}

function wordsOf(sending: PhotoSending): string | undefined {
  const { photos } = t.nominate
  switch (sending.step) {
    case 'idle':
      return undefined
    case 'sending':
      return fill(photos.sending, { number: sending.number, count: sending.count })
    case 'sent':
      return photos.sent
    case 'failed':
      return fill(photos.failed, { number: sending.number, count: sending.count, sent: sending.number - 1 })
  }
}
