import { Text } from '@tarojs/components'
import './status-tag.scss'

export const TAG_TONES = ['plain', 'active', 'done', 'honour', 'warning'] as const
export type TagTone = (typeof TAG_TONES)[number]

/** A state in a word. The word says it; the colour only repeats it. */
export function StatusTag({ words, tone = 'plain' }: { words: string; tone?: TagTone }) {
  return <Text className={`yx-tag yx-tag--${tone}`}>{words}</Text>
}
