import { Text, View } from '@tarojs/components'
import { useState } from 'react'

const KILOBYTE = 'x'.repeat(1024)
const HEAVY = 1200

/** What the page holds once it is pressed; as much as a fault puts there. */
function heldNow(): string {
  switch (process.env.PLANTED) {
    case 'browserStorage':
      return localStorage.getItem('kept') ?? 'nothing kept'
    case 'heavyData':
      return KILOBYTE.repeat(HEAVY)
    case 'eval':
      return String(new Function('return 1 + 1')())
    default:
      return 'pressed'
  }
}

export default function Index() {
  const [held, setHeld] = useState('ready')
  return (
    <View>
      <Text>{held}</Text>
      <View onClick={() => setHeld(heldNow())}>
        <Text>press</Text>
      </View>
    </View>
  )
}
