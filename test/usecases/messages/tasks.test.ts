import { askTakeDown } from '../../../cloudfunctions/domain/messages/ask-take-down'
import { tell } from '../../../cloudfunctions/domain/messages/tell'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, person, writing } from '../../support/people'
import { personWithoutAccount } from '../../support/roster'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  const [clerk, supervisor, elsewhere] = [
    await person(village, '文书甲'),
    await person(village, '监委乙'),
    await person(village, '文书丙', NEXT_VILLAGE),
  ]
  await give(village, clerk, 'clerk')
  await give(village, supervisor, 'supervisor')
  await give(village, elsewhere, 'clerk', NEXT_VILLAGE)
  const old = await personWithoutAccount(village, '李无机', VILLAGE)
  const about = { template: 'deedConfirmed', subject: 'deed', subjectId: newId() } as const
  await writing(village, (w) => tell(w, [old.personId, clerk.personId], about))
  const tasks = async (who = clerk) => (await call(village, who, 'tasks.list', {})).rows
  return { village, clock, clerk, supervisor, elsewhere, old, tasks }
}

describe('somebody without an account', () => {
  it('is told by their clerk, who reads the same words; who has an account is no task', async () => {
    const { tasks, elsewhere } = await scene()
    expect(await tasks()).toMatchObject([
      { kind: 'tellThem', personName: '李无机', group: '一组', message: { template: 'deedConfirmed' }, overdue: false },
    ])
    expect(await tasks(elsewhere)).toEqual([])
  })

  it('is told once: a task that is ticked cannot be ticked again', async () => {
    const { village, clerk, tasks } = await scene()
    const [task] = await tasks()
    if (!task) throw new Error('there is a task')
    await call(village, clerk, 'tasks.tick', { taskId: task.taskId })
    expect(await refusal(village, clerk, 'tasks.tick', { taskId: task.taskId })).toBe('WRONG_STATE')
    expect(await tasks()).toEqual([])
  })

  it('is watched over by the supervisor, who sees the task and cannot tick it', async () => {
    const { village, supervisor, elsewhere, tasks } = await scene()
    const [task] = await tasks(supervisor)
    if (!task) throw new Error('there is a task')
    expect(await refusal(village, supervisor, 'tasks.tick', { taskId: task.taskId })).toBe('NO_RIGHT')
    expect(await refusal(village, elsewhere, 'tasks.tick', { taskId: task.taskId })).toBe('NOT_FOUND')
  })

  it('has waited too long after three days', async () => {
    const { clock, tasks } = await scene()
    const overdue = async () => (await tasks()).map((task) => task.overdue)
    clock.forward({ days: 3, minutes: -1 })
    expect(await overdue()).toEqual([false])
    clock.forward({ minutes: 1 })
    expect(await overdue()).toEqual([true])
  })
})

describe('a paper that hangs there still', () => {
  it('is taken down by one task, however often it is asked; once that is done it may be asked anew', async () => {
    const { village, clerk, old, tasks } = await scene()
    const about = { subject: 'deed', subjectId: newId(), personId: old.personId } as const
    const ask = () => writing(village, (w) => askTakeDown(w, VILLAGE, about))
    const open = async () => (await tasks()).filter(({ kind }) => kind === 'takeDown')
    await ask()
    await ask()
    const [task, another] = await open()
    expect([task?.kind, another]).toEqual(['takeDown', undefined])
    if (task) await call(village, clerk, 'tasks.tick', { taskId: task.taskId })
    await ask()
    expect(await open()).toHaveLength(1)
  })
})
