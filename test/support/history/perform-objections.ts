import type { DeedId, ObjectionId } from '../../../cloudfunctions/contract/ids'
import { linesOf } from '../../../cloudfunctions/domain/notices/lines-of'
import { send } from '../call'
import type { Act } from './perform-decisions'
import type { Step } from './steps'
import { at, type World } from './world'

const OURS = ['INTERNAL', 'BUSY', 'INVALID_INPUT', 'INTENT_REUSED']

/** Somebody objects to a line of the deed; whether it is in time is the product's to say. */
export async function objectTo(
  world: World,
  deedId: DeedId,
  { by, line, ground }: Extract<Step, { act: 'object' }>,
): Promise<void> {
  const lines = await linesOf(world.village.db, [deedId])
  if (lines.length === 0) return
  const who = at(world.people, by)
  const words = `只给办的人看的话第${world.objections.length}句`
  const answer = await send(world.village, who, 'objections.raise', { lineId: at(lines, line).id, ground, words })
  if (!answer.ok && OURS.includes(answer.error.code)) throw new Error(`an objection answered ${answer.error.code}`)
  if (answer.ok)
    world.objections.push({ id: (answer.data as { objectionId: ObjectionId }).objectionId, by: who, words })
}

/** Everybody who holds an office answers, whoever's turn it is; or the objector goes higher. */
export async function performOnObjection(
  world: World,
  step: Extract<Step, { act: 'answerObjection' | 'escalate' }>,
  act: Act,
): Promise<void> {
  if (world.objections.length === 0) return
  const { id, by } = at(world.objections, step.objection)
  if (step.act === 'escalate') return void (await act(world, by, 'objections.escalate', { objectionId: id }))
  const answer = { objectionId: id, verdict: step.verdict, reason: '两位邻居都作了证。' }
  const { township, county, panellists } = world.officers
  for (const officer of [township, county, ...panellists]) await act(world, officer, 'objections.answer', answer)
}
