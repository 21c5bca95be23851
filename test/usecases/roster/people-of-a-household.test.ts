import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, household, person } from '../../support/people'
import { carryOut, familyScene, proposalRefused } from '../../support/roster-office'
import { NEXT_VILLAGE, VILLAGE } from '../../support/village'

const test = useDatabase()

const scene = () => familyScene(test.db)

const sorted = (...names: string[]) => names.toSorted()

describe('one person', () => {
  it('is born or joins, and is gone again when it is undone', async () => {
    const { village, both, householdId, namesIn, undo } = await scene()
    const born = { kind: 'birth' as const, householdId, name: '赵小宝', birthYear: 2026 }
    const changeId = await carryOut(village, both, born)
    expect(await namesIn(householdId)).toContain('赵小宝')
    await undo(changeId)
    expect(await namesIn(householdId)).not.toContain('赵小宝')
  })

  it('comes from another household, a head only after another stands for it', async () => {
    const { village, clock, both, son, householdId, homeOf, undo } = await scene()
    const [bride, mother] = await household(village, ['周新娘', '周母亲'])
    if (!bride || !mother) throw new Error('a household of two')
    const transfer = (personId: typeof bride.personId) => ({ kind: 'transfer' as const, householdId, personId })
    expect(await proposalRefused(village, both.clerk, transfer(bride.personId))).toBe('HEAD_NEEDED')
    const head = { kind: 'head' as const, householdId: bride.householdId, headId: mother.personId }
    await carryOut(village, both, head)
    clock.forward({ hours: 24 * 7 })
    await runDueJobs(village)
    const changeId = await carryOut(village, both, transfer(bride.personId))
    expect(await homeOf(bride)).toBe(await homeOf(son))
    await undo(changeId)
    expect(await homeOf(bride)).toBe(mother.householdId)
  })

  it('leaves: their phone opens nothing of the household, their offices end', async () => {
    const { village, both, wife, head, householdId, namesIn, undo } = await scene()
    await give(village, head, 'councilMember')
    const leave = { kind: 'leave' as const, householdId, personId: head.personId }
    expect(await proposalRefused(village, both.clerk, leave)).toBe('HEAD_NEEDED')
    const changeId = await carryOut(village, both, { ...leave, headId: wife.personId })
    expect(await namesIn(householdId)).toEqual(sorted('钱小凤', '赵小山'))
    expect(await call(village, head, 'session.me', {})).toMatchObject({ person: null, rights: [] })
    await undo(changeId)
    expect(await namesIn(householdId)).toEqual(sorted('赵大山', '钱小凤', '赵小山'))
  })

  it('dies: nobody acts as them any more, and undone they live where they lived', async () => {
    const { village, both, wife, householdId, namesIn, undo } = await scene()
    const changeId = await carryOut(village, both, { kind: 'death', householdId, personId: wife.personId })
    expect(await namesIn(householdId)).toEqual(sorted('赵大山', '赵小山'))
    expect((await call(village, wife, 'session.me', {})).person).toBeNull()
    await undo(changeId)
    expect(await namesIn(householdId)).toEqual(sorted('赵大山', '钱小凤', '赵小山'))
    expect((await call(village, wife, 'session.me', {})).person?.name).toBe('钱小凤')
  })

  it('dies on the day of a split, and undone lives in the new household', async () => {
    const { village, both, wife, son, householdId, homeOf, undo } = await scene()
    const memberIds = [wife.personId, son.personId]
    await carryOut(village, both, { kind: 'split', householdId, memberIds, headId: son.personId, group: '二组' })
    const made = await homeOf(son)
    if (!made) throw new Error('the son lives in the new household')
    const died = await carryOut(village, both, { kind: 'death', householdId: made, personId: wife.personId })
    await undo(died)
    expect(await homeOf(wife)).toBe(made)
  })

  it('was the last: the household closes', async () => {
    const { village, both, view, undo } = await scene()
    const alone = await person(village, '孙独居')
    const { householdId, personId } = alone
    const changeId = await carryOut(village, both, { kind: 'death', householdId, personId })
    await expect(view(householdId)).rejects.toThrow('NOT_FOUND')
    await undo(changeId)
    expect((await view(householdId)).members).toHaveLength(1)
  })
})

describe('the roster page', () => {
  it('finds households by number and by the beginning of a member’s name, and pages through all', async () => {
    const { village, both } = await scene()
    const search = async (words: string) =>
      (await call(village, both.clerk, 'roster.households', { search: words })).rows.map((row) => row.headName)
    expect(await search('钱小')).toEqual(['赵大山'])
    expect(await search('小凤')).toEqual([])
    const { rows } = await call(village, both.supervisor, 'roster.households', {})
    expect(rows).toHaveLength(3)
    expect(await search(rows[0]?.number ?? '')).toEqual([rows[0]?.headName])
    for (let index = 0; index < 20; index += 1) await person(village, `村民${'甲乙丙丁戊己庚辛壬癸'[index % 10]}`)
    const first = await call(village, both.clerk, 'roster.households', {})
    const second = await call(village, both.clerk, 'roster.households', { cursor: first.next })
    expect(new Set([...first.rows, ...second.rows].map((row) => row.householdId)).size).toBe(23)
    expect(second.next).toBeUndefined()
  })

  it('prints for the notice board who holds what', async () => {
    const { village, both } = await scene()
    const told = await call(village, both.clerk, 'roster.boardNotice', { villageCode: VILLAGE })
    expect(told).toMatchObject({ villageName: '石家庄村', clerks: ['文书记'], households: 3, people: 5 })
    expect(await refusal(village, both.clerk, 'roster.boardNotice', { villageCode: NEXT_VILLAGE })).toBe('NOT_FOUND')
  })
})
