import { deedPraised } from '../../../cloudfunctions/platform/db/schema'
import { call } from '../call'
import { publicView } from '../public-view'
import { readRecords } from './records'
import type { World } from './world'

/**
 * Whoever declined is named nowhere that anybody can read, for that act: not by name on a line or page of the deed, and a
 * deed of which all declined is not to be read at all, in any answer.
 */
export async function declinedAreNamedNowhere(world: World): Promise<string[]> {
  const { village, code, people } = world
  const { deeds } = await readRecords(world)
  const praised = await village.db.select().from(deedPraised)
  const wrong: string[] = []
  const seen = await publicView(village, code)
  for (const { id, publicText } of deeds) {
    const own = praised.filter((one) => one.deedId === id)
    const declined = own.filter((one) => one.consent === 'declined')
    if (own.length > 0 && declined.length === own.length && seen.includes(id))
      wrong.push(`a deed that all declined: ${id}`)
    const page = await call(village, null, 'deeds.get', { deedId: id }).catch(() => null)
    const named = JSON.stringify(page?.praised ?? [])
    for (const { personId } of declined) {
      const name = people.find((one) => one.personId === personId)?.name ?? ''
      if (named.includes(name)) wrong.push(`${name} on the page of a deed they declined`)
      if (linesNaming(seen, id, name)) wrong.push(`${name} on a line of a deed they declined`)
      if (publicText?.includes(name)) wrong.push(`${name} in a public text`)
    }
  }
  return wrong
}

/** Whether some object of the answers speaks of the deed and of the name at once. */
function linesNaming(seen: string, deedId: string, name: string): boolean {
  const speaks = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false
    if (Array.isArray(value)) return value.some(speaks)
    const said = JSON.stringify(value)
    if (!said.includes(deedId) || !said.includes(`"${name}"`)) return false
    const inner = Object.values(value).filter((one) => typeof one === 'object')
    const direct = 'deedId' in value && value.deedId === deedId
    return direct ? saysPraised(value, name) : inner.some(speaks)
  }
  return speaks(JSON.parse(seen))
}

/** The nominator of a deed may carry the name of somebody who declined another; only whom it praises counts. */
function saysPraised(value: object, name: string): boolean {
  const { person, praised } = value as { person?: unknown; praised?: unknown }
  return JSON.stringify([person, praised]).includes(`"${name}"`)
}
