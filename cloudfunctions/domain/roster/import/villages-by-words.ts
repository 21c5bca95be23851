import type { DivisionCode } from '../../../contract/ids'
import { ownName, spokenName } from '../../divisions/spoken-name'

interface VillageNamed {
  code: DivisionCode
  name: string
  townshipName: string
}

export type FoundVillage = DivisionCode | 'none' | 'several'

/** Finds a village by what stands in a file: its code, its official or spoken name, with a township where two share it. */
export function villagesByWords(
  villages: readonly VillageNamed[],
): (village: string, township: string) => FoundVillage {
  const codes = new Set<string>(villages.map(({ code }) => code))
  const byName = new Map<string, VillageNamed[]>()
  const add = (name: string, village: VillageNamed) => byName.set(name, [...(byName.get(name) ?? []), village])
  for (const village of villages) {
    add(village.name, village)
    if (ownName(village.name) !== village.name) add(ownName(village.name), village)
  }
  return (words, township) => {
    if (codes.has(words)) return words as DivisionCode
    const named = byName.get(spokenName(words)) ?? []
    const there = township === '' ? named : named.filter((one) => one.townshipName === township)
    // 「北关」 alone means 北关村 before 北关社区 only where it says so.
    const [only, another] = there
    if (only === undefined) return 'none'
    return another === undefined ? only.code : 'several'
  }
}
