import type { Member } from './population-families'
import type { Random } from './population-random'
import type { Cast, Story } from './population-story'
import type { DemoVillage } from './population-types'
import { at, type Home, type Settlement } from './population-village'

/** The people of one deed. */
export interface CastPeople {
  readonly praised: readonly Member[]
  readonly helped: readonly Member[]
  readonly nominator: Member
}

type SingleCast = Exclude<Cast, 'couple' | 'son' | 'daughterInLaw' | { readonly group: number }>

const born = (from: number, to: number) => (member: Member) => member.birthYear >= from && member.birthYear <= to
const FITS: Readonly<Record<SingleCast, (member: Member) => boolean>> = {
  man: (member) => member.sex === 'man' && born(1962, 1992)(member),
  woman: (member) => member.sex === 'woman' && born(1962, 1992)(member),
  youth: born(1996, 2006),
  elder: born(1935, 1957),
  pupil: born(2009, 2011),
  fatherOfGrown: (member) => member.sex === 'man' && born(1958, 1975)(member),
  motherOfGrown: (member) => member.sex === 'woman' && born(1958, 1976)(member),
}
const isGrown = born(1945, 2004)

/**
 * Finds people of one village for stories. Households with a member on the council are left alone, so that enough of
 * the council can decide; the exception is the brother's kin, which shows a recusal.
 */
export class CastingRoom {
  readonly #homes: readonly Home[]
  readonly #busy = new Set<string>()

  constructor(
    private readonly random: Random,
    private readonly settlement: Settlement,
    private readonly village: DemoVillage,
  ) {
    const council = village.roles.filter(({ role }) => role === 'councilMember').map(({ personKey }) => personKey)
    this.#homes = settlement.homes.filter(
      (home) => home !== settlement.parentsHome && !home.members.some(({ key }) => council.includes(key)),
    )
  }

  get villageCode(): string {
    return this.settlement.code
  }

  /** Nobody has a part twice. Throws an Error if the village has nobody left for the part. */
  cast(story: Story): CastPeople {
    const praised = this.#praised(story.cast)
    const helped = this.#helped(story, praised)
    const nominator = this.#nominator([...praised, ...helped])
    for (const { key } of [...praised, ...helped, nominator]) this.#busy.add(key)
    return { praised, helped, nominator }
  }

  #praised(cast: Cast): Member[] {
    if (typeof cast === 'object') return this.#group(cast.group)
    switch (cast) {
      case 'daughterInLaw':
        return [at(this.settlement.parentsHome.family.couple, 1)]
      case 'son':
        return [at(this.random.pick(this.#homes.filter(isThreeGenerations)).family.couple, 0)]
      case 'couple':
        return [...this.random.pick(this.#homes.filter(hasCouple)).family.couple]
      default:
        return [this.#free(this.#homes, FITS[cast])]
    }
  }

  #group(size: number): Member[] {
    const homes = this.#homes.filter((home) => this.#freeIn([home], isGrown).length > 0)
    const some = this.random.shuffled(homes).slice(0, size)
    return some.map((home) => this.#free([home], isGrown))
  }

  #helped(story: Story, praised: readonly Member[]): Member[] {
    switch (story.helped) {
      case 'elderAtHome':
        return [at(this.#homeOf(at(praised, 0)).family.elders, 0)]
      case 'elderNeighbour':
        return [this.#free(this.#strangersTo(praised), FITS.elder)]
      case 'elderAlone':
        return [
          this.#free(
            this.#strangersTo(praised).filter((home) => !hasCouple(home)),
            FITS.elder,
          ),
        ]
      case undefined:
        return []
    }
  }

  #nominator(involved: readonly Member[]): Member {
    return this.#free(this.#strangersTo(involved), isGrown)
  }

  /** Homes of none of these people and of none of their declared kin. */
  #strangersTo(people: readonly Member[]): Home[] {
    const keys = people.map(({ key }) => key)
    const kin = this.village.kin.flatMap(({ a, b }) => (keys.includes(a) ? [b] : keys.includes(b) ? [a] : []))
    return this.#homes.filter((home) => !home.members.some(({ key }) => keys.includes(key) || kin.includes(key)))
  }

  #homeOf(member: Member): Home {
    return at(
      this.settlement.homes.filter((home) => home.members.includes(member)),
      0,
    )
  }

  #free(homes: readonly Home[], fits: (member: Member) => boolean): Member {
    return this.random.pick(this.#freeIn(homes, fits))
  }

  #freeIn(homes: readonly Home[], fits: (member: Member) => boolean): Member[] {
    return homes.flatMap((home) => home.members).filter((member) => fits(member) && !this.#busy.has(member.key))
  }
}

const hasCouple = (home: Home) => home.family.couple.length > 0
const isThreeGenerations = (home: Home) => hasCouple(home) && home.family.elders.length > 0
