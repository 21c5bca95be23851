/** Puts values into a sentence: `fill('还有 {days} 天', { days: 3 })`. A name without a value stays as it is written. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : String(value)
  })
}
