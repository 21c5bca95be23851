import type { DeedClass } from '../../contract/deeds'

/** Who is praised in a story. `group`: so many people of as many households. */
export type Cast =
  | 'man'
  | 'woman'
  | 'youth'
  | 'elder'
  | 'pupil'
  | 'fatherOfGrown'
  | 'motherOfGrown'
  | 'couple'
  | 'son'
  | 'daughterInLaw'
  | { readonly group: number }

/**
 * A deed before people are cast: {praised} and {helped} stand for names. The nominator's words are kept as they are
 * told; the public text names nobody and says nothing of health or family. No story needs a season.
 */
export interface Story {
  readonly deedClass: DeedClass
  readonly ruleCode: string
  readonly units: number
  readonly cast: Cast
  /** An old person of another household, one whose children are away, or the praised person's own elder. */
  readonly helped?: 'elderNeighbour' | 'elderAlone' | 'elderAtHome'
  readonly place: string
  readonly story: string
  readonly publicText: string
}
