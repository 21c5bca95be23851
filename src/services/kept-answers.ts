import type { QueryKey } from '@tanstack/react-query'
import * as v from 'valibot'
import { onHandover, personalKey, personInUse } from './person-in-use'
import { readStored, removeStored, writeStored } from './storage'

/*
 * The last answers of the lists that people look at, kept on the phone for when there is no network. They are of whoever
 * uses the phone and are forgotten when it goes over to another, at signing out and when the account is closed.
 */

/** Lists worth keeping, by the first part of their key. */
const KEPT = new Set([
  'session.me',
  'notices.list',
  'notices.get',
  'boards.households',
  'boards.villages',
  'boards.myPlace',
  'deeds.latest',
  'deeds.mine',
  'messages.list',
  'people.divisions',
  'people.myHousehold',
])

/** The phone is small: so many answers, and none longer than this in characters of JSON. */
const ANSWERS_MAX = 20
const LENGTH_MAX = 40_000

const INDEX = 'keptAnswers'
const Index = v.array(v.string())
const Kept = v.object({ at: v.number(), data: v.unknown() })

const storageKey = (key: QueryKey): string => personalKey('answer', personInUse(), JSON.stringify(key))

export const isKept = ([name]: QueryKey): boolean => typeof name === 'string' && KEPT.has(name)

/** Of a list that pages only the first page is kept: the rest is asked for when there is a network. */
function firstPage(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('pages' in data && 'pageParams' in data)) return data
  // The storage of a browser knows no undefined, which is the cursor of a first page.
  return Array.isArray(data.pages) ? { pages: data.pages.slice(0, 1), pageParams: [undefined] } : data
}

/** Keeps an answer that came at `at` (milliseconds of the device); the oldest makes room. */
export function keepAnswer(key: QueryKey, data: unknown, at: number): void {
  const name = storageKey(key)
  const kept = { at, data: firstPage(data) }
  const others = (readStored(INDEX, Index) ?? []).filter((one) => one !== name)
  for (const old of others.splice(0, others.length - ANSWERS_MAX + 1)) removeStored(old)
  const fits = JSON.stringify(kept).length <= LENGTH_MAX
  if (fits) writeStored(name, kept)
  else removeStored(name)
  writeStored(INDEX, fits ? [...others, name] : others)
}

/** What the phone kept of a list, and when it came (milliseconds of the device); undefined when there is none. */
export function keptAnswer(key: QueryKey): { at: number; data: unknown } | undefined {
  const kept = readStored(storageKey(key), Kept)
  return kept && { at: kept.at, data: firstPage(kept.data) }
}

export function forgetAnswers(): void {
  for (const name of readStored(INDEX, Index) ?? []) removeStored(name)
  removeStored(INDEX)
}

onHandover(forgetAnswers)
