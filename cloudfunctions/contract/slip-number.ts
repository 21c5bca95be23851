import * as v from 'valibot'
import { SlipId } from './ids'

/** Number of a paper slip 纸条 in the village's year, without gaps. */
export const SlipNumber = v.object({ slipId: SlipId, year: v.number(), number: v.number() })
export type SlipNumber = v.InferOutput<typeof SlipNumber>
