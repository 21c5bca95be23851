import type { Listen } from './voice.types'

interface Recognised {
  resultIndex: number
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>
}

interface Recogniser {
  lang: string
  onresult: ((event: Recognised) => void) | null
  onerror: (() => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
}

declare global {
  interface Window {
    webkitSpeechRecognition?: new () => Recogniser
  }
}

const LANGUAGE = 'zh-CN'

function listenWith(Recognition: new () => Recogniser): Listen {
  return (onText, onEnd) => {
    const ear = new Recognition()
    let failed = false
    ear.lang = LANGUAGE
    ear.onresult = ({ resultIndex, results }) => {
      for (const result of Array.from(results).slice(resultIndex))
        if (result.isFinal) onText(result[0]?.transcript ?? '')
    }
    ear.onerror = () => {
      failed = true
    }
    ear.onend = () => onEnd(failed ? 'failed' : 'ended')
    ear.start()
    return { stop: () => ear.stop() }
  }
}

/** The browser's own recognition, where it has one. */
export const listen: Listen =
  window.webkitSpeechRecognition === undefined ? null : listenWith(window.webkitSpeechRecognition)
