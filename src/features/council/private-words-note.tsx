import { Text, View } from '@tarojs/components'
import { alert } from '../../components/a11y'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './council.scss'
import { privateWords } from '../../i18n/private-words'

/** Points out names and house numbers in a public text that is being written. */
export function PrivateWordsNote({ text, names }: { text: string; names: readonly string[] }) {
  const found = privateWords(text, names)
  if (found.length === 0) return null
  return (
    <View className="council-note" {...alert()}>
      <Text>{fill(t.council.review.privateWords, { words: found.join('、') })}</Text>
    </View>
  )
}
