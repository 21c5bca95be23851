import type { Writing } from '../../context'
import { overturnLine, releaseLine } from '../line-effect'
import { closeObjection, type Ending } from './close-objection'
import { endMootObjections } from './end-moot-objections'
import { frozenAmong } from './frozen-lines'
import type { Objection } from './objection.repository'
import { tellPraised } from './tell-about'
import type { ObjectedLine } from './who-decides'

/**
 * An objection is over, and its line follows: upheld overturns it and makes the other objections to it moot; rejected frees
 * it once none runs any more. Objector and praised are told. The notice is locked by the caller.
 */
export async function endObjection(
  w: Writing,
  objected: ObjectedLine & { objection: Objection },
  ending: Exclude<Ending, 'moot'>,
): Promise<void> {
  await closeObjection(w, objected.objection, ending)
  const { line, notice } = objected
  if (ending === 'rejected') return rejected(w, objected)
  await endMootObjections(w, [line.id])
  await overturnLine(w, notice, line.id)
  await tellPraised(w, objected, 'lineOverturned')
}

async function rejected(w: Writing, objected: ObjectedLine): Promise<void> {
  const { line, notice } = objected
  if ((await frozenAmong(w.tx, [line.id])).size > 0) return
  await releaseLine(w, notice, line.id)
  await tellPraised(w, objected, 'lineStands')
}
