import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { CODE_PATH } from '../../../cloudfunctions/contract/sign-in'
import { qrShape } from '../../components/qr-shape'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './session.scss'

const words = t.signIn.code
/** Read aloud and typed in two halves. */
const HALF = 4

/** The code as a picture to scan and as letters to type; a screen reader says the letters one by one. */
export function ShownCode({ code }: { code: string }) {
  const { path, size } = useMemo(() => qrShape(`${window.location.origin}${CODE_PATH}${code}`), [code])
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
