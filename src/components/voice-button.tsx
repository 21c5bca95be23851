import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import * as t from '../i18n/zh-CN'
import { listen } from '../services/voice'
import { Button } from './button'
import { Hint } from './hint'

interface VoiceButtonProps {
  /** A piece of what was said, to stand after what is written. */
  onText: (text: string) => void
}

/** Says it instead of typing it. Nothing where the platform does not listen; refused or unheard, typing goes on. */
export function VoiceButton({ onText }: VoiceButtonProps) {
  const [state, setState] = useState<'idle' | 'listening' | 'failed'>('idle')
  const latest = useRef(onText)
  const ear = useRef<{ stop: () => void }>(undefined)
  latest.current = onText
  useEffect(() => () => ear.current?.stop(), [])
  if (listen === null) return null
  const press = () => {
    if (state === 'listening') return ear.current?.stop()
    setState('listening')
    ear.current = listen?.(
      (text) => latest.current(text),
      (how) => setState(how === 'failed' ? 'failed' : 'idle'),
    )
  }
  return (
    <View>
      <Button kind="link" onPress={press}>
        {state === 'listening' ? t.voice.stop : t.voice.begin}
      </Button>
      {state === 'failed' && <Hint words={t.voice.failed} />}
    </View>
  )
}
