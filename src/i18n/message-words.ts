import type { MessageFacts, MessageTemplate } from '../../cloudfunctions/contract/messages'
import { CORRECTION_FIELDS } from '../../cloudfunctions/contract/privacy'
import { dayWords, lastDayWords } from '../services/time'
import { fill } from './fill'
import * as t from './zh-CN'

const INSTANT = /^\d{4}-\d{2}-\d{2}T/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A fact as a person reads it: an instant is the last day before it, a date that day, a code its word. */
function factWords(name: string, value: string | number, now: string): string | number {
  if (typeof value === 'number') return value
  if (INSTANT.test(value)) return lastDayWords(value, now)
  if (DAY.test(value)) return dayWords(value, now)
  const field = name === 'field' ? CORRECTION_FIELDS.find((one) => one === value) : undefined
  return field === undefined ? value : t.privacy.fields[field]
}

/** What a message says: its title, and the sentence that is read out to who has no phone. */
export function messageWords(message: { template: MessageTemplate; facts: MessageFacts }, now: string) {
  const { title, body } = t.messages.templates[message.template]
  const values = Object.fromEntries(
    Object.entries(message.facts).map(([name, value]) => [name, factWords(name, value, now)]),
  )
  return { title: fill(title, values), body: fill(body, values) }
}
