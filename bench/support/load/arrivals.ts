import { setTimeout as pause } from 'node:timers/promises'
import type { Exchange } from './load-phone'
import type { LoadPeople, LoadPerson } from './people'
import { answersFor, type Ground, MIX, type Visit, type Who } from './visits'

export interface Load {
  perSecond: number
  seconds: number
}

export interface Arrived {
  people: number
  /** Most people who were there at once. */
  most: number
  /** Milliseconds by which the generator itself was late at the worst: more than some tens, and it was the one that limits. */
  lateMs: number
}

const MS = 1_000
/** Every so manieth arrival answers for a deed of theirs that passed, if there is one. */
const ANSWERS_EVERY = 50

const draw = (random: () => number): { visit: Visit; who: Who } => {
  let left = random() * 100
  for (const one of MIX) {
    left -= one.ofHundred
    if (left < 0) return one
  }
  return MIX[0] ?? { visit: async () => undefined, who: 'resident' }
}

/** Gives out one after the other, from the beginning again after the last. */
function inTurn(people: readonly LoadPerson[]): () => LoadPerson {
  let next = 0
  return () => {
    const one = people[next % people.length]
    next += 1
    if (!one) throw new Error('nobody of them is signed in')
    return one
  }
}

/** Somebody of each list by turns, so that villages come one after the other. */
const woven = (lists: Iterable<readonly LoadPerson[]>): LoadPerson[] => {
  const all = [...lists]
  const longest = Math.max(0, ...all.map((one) => one.length))
  return Array.from({ length: longest }, (_, nth) => all.flatMap((one) => one[nth] ?? [])).flat()
}

/**
 * People arrive at random, so many a second on average, and do not wait for those before them: an open load. Answers once the
 * last has gone.
 */
export async function letArrive(
  exchange: Exchange,
  { residents, nominators, councils }: LoadPeople,
  ground: Ground,
  { perSecond, seconds }: Load,
  random: () => number,
): Promise<Arrived> {
  const next: Record<Who, () => LoadPerson> = {
    resident: inTurn(residents),
    nominator: inTurn(woven(nominators.values())),
    member: inTurn(woven(councils.values())),
  }
  const there = new Set<Promise<void>>()
  const arrived = { people: 0, most: 0, lateMs: 0 }
  const began = performance.now()
  let due = 0
  while (due < seconds * MS) {
    const early = due - (performance.now() - began)
    if (early > 0) await pause(early)
    else arrived.lateMs = Math.max(arrived.lateMs, -early)
    arrived.people += 1
    const answering = arrived.people % ANSWERS_EVERY === 0 ? ground.passed.shift() : undefined
    const drawn = draw(random)
    const visit = answering ? answersFor(answering.deedId) : drawn.visit
    const phone = exchange.phoneOf(answering?.praised ?? next[drawn.who](), arrived.people)
    const visiting = visit(phone, ground).finally(() => there.delete(visiting))
    there.add(visiting)
    arrived.most = Math.max(arrived.most, there.size)
    due -= (Math.log(1 - random()) * MS) / perSecond
  }
  await Promise.all(there)
  return arrived
}
