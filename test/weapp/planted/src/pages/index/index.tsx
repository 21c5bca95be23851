import { Text, View } from '@tarojs/components'
import { useState } from 'react'

const KILOBYTE = 'x'.repeat(1024)
const HEAVY = 1200

/** What the page holds once something is pressed; as much as a fault puts there. */
const ACTS: Record<string, () => string> = {
  nothing: () => 'pressed',
  browserStorage: () => localStorage.getItem('kept') ?? 'nothing kept',
  heavyData: () => KILOBYTE.repeat(HEAVY),
  eval: () => String(new Function('return 1 + 1')()),
}

export default function Index() {
  const [held, setHeld] = useState('ready')
  return (
    <View>
      <Text>{held}</Text>
      {Object.entries(ACTS).map(([name, act]) => (
        <View key={name} onClick={() => setHeld(act())}>
          <Text>{name}</Text>
        </View>
      ))}
    </View>
  )
}
