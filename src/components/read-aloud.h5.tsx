import { useEffect, useRef, useState } from 'react'
import * as t from '../i18n/zh-CN'
import { Button } from './button'
import './read-aloud.scss'

/** Stands on the page and is no part of what it says. */
const UNREAD = '.yx-read, .demo-clock'

/** A little slower than people talk. */
const RATE = 0.9

/** All that the page says from its title on: what stands beside this button. */
const wordsOf = (page: Element | null | undefined): string =>
  [...(page?.children ?? [])]
    .filter((part) => !part.matches(UNREAD))
    // biome-ignore lint/performance/useDomNodeTextContent: lines end where they end on the page, so that the voice rests
    .map((part) => (part instanceof HTMLElement ? part.innerText : ''))
    .join('\n')

/** Reads the page aloud for elder eyes, where the browser has a voice; pressed again it is silent. */
export function ReadAloud() {
  const [reading, setReading] = useState(false)
  const here = useRef<HTMLDivElement>(null)
  const voice: SpeechSynthesis | undefined = globalThis.speechSynthesis
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])
  if (!voice) return null
  const press = () => {
    voice.cancel()
    setReading(!reading)
    if (reading) return
    const said = new SpeechSynthesisUtterance(wordsOf(here.current?.parentElement))
    said.lang = 'zh-CN'
    said.rate = RATE
    said.onend = () => setReading(false)
    said.onerror = () => setReading(false)
    voice.speak(said)
  }
  return (
    <div ref={here} className="yx-read">
      <Button kind="plain" onPress={press}>
        {reading ? t.common.silence : t.common.readAloud}
      </Button>
    </div>
  )
}
