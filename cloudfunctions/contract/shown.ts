import * as v from 'valibot'

/**
 * How a person may be shown now, already cut down to what consent allows: the server sends no more than the reader
 * may see, the catalogue of the client has the words.
 */
export const ShownPerson = v.variant('as', [
  v.object({ as: v.literal('name'), name: v.string() }),
  v.object({ as: v.literal('surname'), surname: v.string() }),
  v.object({ as: v.literal('villager') }),
  v.object({ as: v.literal('pupil') }),
])
export type ShownPerson = v.InferOutput<typeof ShownPerson>

export const ShownHousehold = v.variant('as', [
  v.object({ as: v.literal('named'), headName: v.string() }),
  v.object({ as: v.literal('masked'), surname: v.string() }),
  v.object({ as: v.literal('household') }),
])
export type ShownHousehold = v.InferOutput<typeof ShownHousehold>
