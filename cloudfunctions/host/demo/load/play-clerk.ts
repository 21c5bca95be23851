import type { DivisionCode } from '../../../contract/ids'
import { doTask } from '../../../domain/messages/do-task'
import { listTasks } from '../../../domain/messages/list-tasks'
import type { DemoVillage } from '../population-types'
import { asActor, reading, residentOf, type Stage } from './stage'

const DAY_MS = 86_400_000

/** In the evening the clerk of a village goes to whom there was something to tell since the day before yesterday. */
export async function playClerk(stage: Stage, village: DemoVillage): Promise<void> {
  const key = village.roles.find((grant) => grant.role === 'clerk')?.personKey
  if (key === undefined || !stage.accounts.has(key)) return
  const reach = [village.code as DivisionCode]
  const before = new Date(stage.village.clock.now().getTime() - DAY_MS).toISOString()
  const { rows } = await listTasks(reading(stage), reach, undefined)
  const waiting = rows.filter(({ openedAt }) => openedAt < before)
  if (waiting.length === 0) return
  const clerk = await residentOf(stage, key)
  for (const { taskId } of waiting) await doTask(asActor(stage, clerk), clerk, reach, taskId)
}
