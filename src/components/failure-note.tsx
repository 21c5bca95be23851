import { Text, View } from '@tarojs/components'
import { failureSentence } from '../i18n/failure'
import { alert } from './a11y'
import './failure-note.scss'

/** Why an act did not succeed, beside the button that did it; nothing while there is nothing to say. */
export function FailureNote({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null
  return (
    <View className="yx-failure" {...alert()}>
      <Text>{failureSentence(error)}</Text>
    </View>
  )
}
