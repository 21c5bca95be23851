import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { encode } from 'uqr'
import { CODE_PATH } from '../../../cloudfunctions/contract/sign-in'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './session.scss'

const words = t.signIn.code
/** Read aloud and typed in two halves. */
const HALF = 4

function drawn(address: string) {
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: squares.join(''), size }
}

/** The code as a picture to scan and as letters to type; a screen reader says the letters one by one. */
export function ShownCode({ code }: { code: string }) {
  const { path, size } = useMemo(() => drawn(`${window.location.origin}${CODE_PATH}${code}`), [code])
  return (
    <View className="session-code">
      <svg className="session-code__qr" viewBox={`0 0 ${size} ${size}`} role="img" shapeRendering="crispEdges">
        <title>{words.qr}</title>
        <path d={path} fill="currentColor" />
      </svg>
      <Text>{words.typed}</Text>
      <View className="session-code__letters" aria-label={fill(words.spoken, { letters: [...code].join(' ') })}>
        <Text>{`${code.slice(0, HALF)} ${code.slice(HALF)}`}</Text>
      </View>
    </View>
  )
}
