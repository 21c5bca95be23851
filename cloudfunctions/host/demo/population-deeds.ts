import { CastingRoom } from './population-casting'
import { type Random, seededRandom } from './population-random'
import { FAMILY_STORIES } from './population-stories-family'
import { LATER_STORY, NEIGHBOUR_STORIES } from './population-stories-neighbours'
import { VILLAGE_STORIES } from './population-stories-village'
import type { Story } from './population-story'
import type { DemoDeed, DemoVillage } from './population-types'
import { at, type Settlement } from './population-village'

const OLDEST_DAY = -75
const YOUNGEST_DAY = -6
/** Whose turn it is, by index of the village; the first village comes most often, so that its boards are full. */
const TURNS = [0, 0, 1, 3, 4, 2, 0, 3, 5, 0, 1, 4, 0, 2]
/** One more, so that every village of the first township has somebody who helped others. */
const LATER = { village: 2, day: -49 }
const CONSENTS = ['fullName', 'fullName', 'fullName', 'surnameOnly', 'surnameOnly', 'anonymous', 'unanswered'] as const

/** Plays every story once in some village, spread evenly over the past weeks, the oldest first. */
export function makeDeeds(settlements: readonly Settlement[], villages: readonly DemoVillage[]): DemoDeed[] {
  const random = seededRandom('deeds')
  const rooms = settlements.map((settlement, index) => new CastingRoom(random, settlement, at(villages, index)))
  const stories = takenInTurn([FAMILY_STORIES, VILLAGE_STORIES, NEIGHBOUR_STORIES])
  const step = (YOUNGEST_DAY - OLDEST_DAY) / (stories.length - 1)
  const deeds = stories.map((story, index) => {
    const room = at(rooms, at(TURNS, index % TURNS.length))
    return play(random, room, story, Math.round(OLDEST_DAY + index * step))
  })
  const later = play(random, at(rooms, LATER.village), LATER_STORY, LATER.day)
  return [...deeds, later].toSorted((a, b) => a.dayOffset - b.dayOffset)
}

function play(random: Random, room: CastingRoom, story: Story, dayOffset: number): DemoDeed {
  const { praised, helped, nominator } = room.cast(story)
  const names = { praised: listed(praised.map(({ name }) => name)), helped: listed(helped.map(({ name }) => name)) }
  const { deedClass, ruleCode, units, place, publicText } = story
  return {
    ...{ villageCode: room.villageCode, deedClass, ruleCode, units, place, publicText, dayOffset },
    story: story.story.replaceAll('{praised}', names.praised).replaceAll('{helped}', names.helped),
    praised: praised.map(({ key }) => key),
    helped: helped.map(({ key }) => key),
    nominator: nominator.key,
    anonymous: random.chance(0.1),
    consent: random.pick(CONSENTS),
  }
}

/** Names as one says them: one, "A和B", "A、B等5人". */
function listed(names: readonly string[]): string {
  return names.length > 2 ? `${names.slice(0, 2).join('、')}等${names.length}人` : names.join('和')
}

/** The first of each list, then the second of each, until all are taken. */
function takenInTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat()
}
