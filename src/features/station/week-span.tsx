import { WeekSpan as Span } from '../../components/week-span'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { daysAfter, dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'

interface WeekSpanProps {
  from: string
  onChange: (from: string) => void
  /** Says which days are shown; of a list without an end another sentence. */
  words?: string
}

/** The days of a list that begins at `from`, and the ways to those before and after. */
export function WeekSpan({ from, onChange, words = t.school.span }: WeekSpanProps) {
  const now = useVillageNow()
  return (
    <Span
      words={fill(words, { from: dayWords(from, now) })}
      onEarlier={() => onChange(daysAfter(from, -7))}
      onLater={() => onChange(daysAfter(from, 7))}
    />
  )
}
