import type { Namer, Sex } from './population-names'
import type { Random } from './population-random'
import type { DemoPerson } from './population-types'

/** A person of a household, and what the casting of a story has to know besides. */
export interface Member extends DemoPerson {
  readonly sex: Sex
}

/** The people of one household by generation; elders or couple may be missing. */
export interface Family {
  readonly elders: readonly Member[]
  readonly couple: readonly Member[]
  readonly children: readonly Member[]
}

export type FamilyShape = 'threeGenerations' | 'parentsAndChildren' | 'grandparentsAndChild'

/** A family to be made; `husbandBorn` where the age of the couple is not left to chance. */
export interface FamilyPlan {
  readonly householdKey: string
  readonly surname: string
  readonly shape: FamilyShape
  readonly husbandBorn?: number
}

/** Surnames of the women who married in. */
const WIVES_SURNAMES = Array.from('王李张刘郭赵杨秦申苏魏常崔孟冯韩程路侯岳马孙徐宋许陈任')
const YOUNGEST_MOTHER = 1994
const YOUNGEST_GRANDMOTHER = 1964

/** The oldest generation first; the first is the head. */
export const membersOf = (family: Family): readonly Member[] => [...family.elders, ...family.couple, ...family.children]

/** Makes up the 3 to 6 people of one household, of believable ages. */
export function makeFamily(random: Random, namer: Namer, plan: FamilyPlan): Family {
  return new FamilyMaker(random, namer, plan).make()
}

class FamilyMaker {
  #count = 0

  constructor(
    private readonly random: Random,
    private readonly namer: Namer,
    private readonly plan: FamilyPlan,
  ) {}

  make(): Family {
    switch (this.plan.shape) {
      case 'threeGenerations':
        return this.#threeGenerations(this.plan.husbandBorn ?? this.random.int(1964, 1989))
      case 'parentsAndChildren':
        return this.#parentsAndChildren(this.plan.husbandBorn ?? this.random.int(1962, 1992))
      case 'grandparentsAndChild':
        return this.#grandparentsAndChild(this.random.int(1940, 1962))
    }
  }

  #threeGenerations(husbandBorn: number): Family {
    const grandfatherBorn = husbandBorn - this.random.int(22, 29)
    const elders = this.#couple(grandfatherBorn, husbandBorn - 20)
    const couple = this.#couple(husbandBorn, YOUNGEST_MOTHER)
    return { elders, couple, children: this.#children(this.random.int(1, 2), couple[1].birthYear) }
  }

  #parentsAndChildren(husbandBorn: number): Family {
    const couple = this.#couple(husbandBorn, YOUNGEST_MOTHER)
    return { elders: [], couple, children: this.#children(this.random.int(1, 3), couple[1].birthYear) }
  }

  #grandparentsAndChild(grandfatherBorn: number): Family {
    const elders = this.#couple(grandfatherBorn, YOUNGEST_GRANDMOTHER)
    return { elders, couple: [], children: [this.#child(this.random.int(2006, 2018))] }
  }

  #couple(husbandBorn: number, wifeBornBy: number): [Member, Member] {
    const husband = this.#person('man', this.plan.surname, husbandBorn)
    const wifesSurname = this.random.pick(WIVES_SURNAMES.filter((surname) => surname !== this.plan.surname))
    const wifeBorn = Math.min(husbandBorn + this.random.int(-2, 3), wifeBornBy)
    return [husband, this.#person('woman', wifesSurname, wifeBorn)]
  }

  #children(many: number, motherBorn: number): Member[] {
    let born = motherBorn + this.random.int(22, 25)
    return Array.from({ length: many }, () => {
      const child = this.#child(Math.min(born, 2022))
      born += this.random.int(2, 5)
      return child
    })
  }

  #child(birthYear: number): Member {
    return this.#person(this.random.chance(0.5) ? 'man' : 'woman', this.plan.surname, birthYear)
  }

  #person(sex: Sex, surname: string, birthYear: number): Member {
    this.#count += 1
    const key = `${this.plan.householdKey}-${this.#count}`
    return { key, name: this.namer.name(surname, sex, birthYear), birthYear, isHead: this.#count === 1, sex }
  }
}
