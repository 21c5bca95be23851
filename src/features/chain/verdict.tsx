import { Text, View } from '@tarojs/components'
import { role } from '../../components/a11y'
import './chain.scss'

/** What came out, in a sentence, spoken when it appears; the sign says it too. */
export function Verdict({ whole, words }: { whole: boolean; words: string }) {
  return (
    <View {...role('status')}>
      <Text className={`chain-verdict chain-verdict--${whole ? 'whole' : 'broken'}`}>
        {whole ? '✓ ' : '✕ '}
        {words}
      </Text>
    </View>
  )
}
