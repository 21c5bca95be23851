import type { HouseholdId } from '../../../cloudfunctions/contract/ids'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { household as households, ledgerEntry } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, person } from '../../support/people'
import { carryOut, familyScene, office, proposalRefused, propose } from '../../support/roster-office'
import { NEXT_VILLAGE, VILLAGE } from '../../support/village'

const test = useDatabase()

const scene = () => familyScene(test.db)

const sorted = (...names: string[]) => names.toSorted()

describe('two signatures', () => {
  it('change the roster; the clerk’s alone changes nothing', async () => {
    const { village, both, householdId, wife, view } = await scene()
    const changeId = await propose(village, both, { kind: 'head', householdId, headId: wife.personId })
    expect((await view(householdId)).members.find((one) => one.isHead)?.name).toBe('赵大山')
    expect((await view(householdId)).open).toEqual({ changeId, kind: 'head' })
    await call(village, both.supervisor, 'roster.sign', { changeId })
    expect((await view(householdId)).members.find((one) => one.isHead)?.name).toBe('钱小凤')
    expect((await view(householdId)).open).toBeNull()
    expect(await refusal(village, both.supervisor, 'roster.sign', { changeId })).toBe('WRONG_STATE')
  })

  it('are of two people, even when one holds both offices', async () => {
    const { village, both, householdId, wife } = await scene()
    await give(village, both.clerk, 'supervisor')
    const changeId = await propose(village, both, { kind: 'head', householdId, headId: wife.personId })
    expect(await refusal(village, both.clerk, 'roster.sign', { changeId })).toBe('SECOND_SIGNER')
    const no = { changeId, reason: '自己提的自己退。' }
    expect(await refusal(village, both.clerk, 'roster.refuse', no)).toBe('SECOND_SIGNER')
  })

  it('are never of somebody whom it concerns: of the household, of one shared this year, or kin', async () => {
    const { village, both, householdId, wife, head } = await scene()
    await give(village, wife, 'supervisor')
    const change = { kind: 'head' as const, householdId, headId: wife.personId }
    const changeId = await propose(village, both, change)
    expect(await refusal(village, wife, 'roster.sign', { changeId })).toBe('RECUSED')
    const cousins = { personId: head.personId, relativeId: both.supervisor.personId, relation: 'cousin' as const }
    await call(village, head, 'people.declareKin', cousins)
    expect(await refusal(village, both.supervisor, 'roster.sign', { changeId })).toBe('RECUSED')
    const { rows } = await call(village, both.supervisor, 'roster.changes', {})
    expect(rows).toMatchObject([{ changeId, can: [], recused: ['declaredKin'] }])
    const own = { kind: 'leave' as const, householdId: both.clerk.householdId, personId: both.clerk.personId }
    expect(await proposalRefused(village, both.clerk, own)).toBe('RECUSED')
  })

  it('are of this village: its neighbours’ office neither sees nor signs', async () => {
    const { village, both, householdId, wife } = await scene()
    const elsewhere = await office(village, NEXT_VILLAGE)
    const change = { kind: 'head' as const, householdId, headId: wife.personId }
    expect(await proposalRefused(village, elsewhere.clerk, change)).toBe('NOT_FOUND')
    const changeId = await propose(village, both, change)
    expect(await refusal(village, elsewhere.supervisor, 'roster.sign', { changeId })).toBe('NOT_FOUND')
    expect((await call(village, elsewhere.supervisor, 'roster.changes', {})).rows).toEqual([])
    expect(await refusal(village, elsewhere.clerk, 'roster.household', { householdId })).toBe('NOT_FOUND')
  })

  it('wait one change after the other; a refused one says why and may come again, a withdrawn one too', async () => {
    const { village, both, householdId, wife, son } = await scene()
    const change = { kind: 'head' as const, householdId, headId: wife.personId }
    const first = await propose(village, both, change)
    expect(await proposalRefused(village, both.clerk, { ...change, headId: son.personId })).toBe('CHANGE_PENDING')
    await call(village, both.supervisor, 'roster.refuse', { changeId: first, reason: '请先问过一家人。' })
    const second = await propose(village, both, change)
    await call(village, both.clerk, 'roster.withdraw', { changeId: second })
    const { rows } = await call(village, both.clerk, 'roster.changes', { list: 'decided' })
    expect(rows.map((row) => [row.status, row.reason])).toEqual([
      ['withdrawn', undefined],
      ['refused', '请先问过一家人。'],
    ])
  })
})

describe('while a change stands on a notice', () => {
  it('the household changes no further, except by birth, arrival or death; afterwards it stands', async () => {
    const { village, clock, both, head, wife, son, householdId } = await scene()
    await carryOut(village, both, { kind: 'head', householdId, headId: wife.personId })
    const back = { kind: 'head' as const, householdId, headId: head.personId }
    expect(await proposalRefused(village, both.clerk, back)).toBe('CHANGE_PENDING')
    const far = await person(village, '孙独居')
    const into = { kind: 'merge' as const, householdId: far.householdId, otherId: householdId }
    expect(await proposalRefused(village, both.clerk, into)).toBe('CHANGE_PENDING')
    await carryOut(village, both, { kind: 'birth', householdId, name: '赵小宝', birthYear: 2026 })
    await carryOut(village, both, { kind: 'death', householdId, personId: son.personId })
    clock.forward({ hours: 24 * 7 })
    await runDueJobs(village)
    const { rows } = await call(village, both.clerk, 'roster.changes', { list: 'decided' })
    expect(rows.map((row) => row.status)).toEqual(['stands', 'stands', 'stands'])
    expect(await proposalRefused(village, both.clerk, back)).toBeNull()
  })

  it('what is undone meanwhile leaves whole households: one without a head is headed by its oldest', async () => {
    const { village, both, householdId, view, undo } = await scene()
    const other = await person(village, '孙独居')
    const merged = await carryOut(village, both, { kind: 'merge', householdId, otherId: other.householdId })
    await carryOut(village, both, { kind: 'death', householdId, personId: other.personId })
    await undo(merged)
    expect((await view(householdId)).members).toHaveLength(3)
    await expect(view(other.householdId)).rejects.toThrow('NOT_FOUND')
  })
})

describe('a move', () => {
  it('keeps the household and takes its year to the new village’s boards; the ledger stays where it was posted', async () => {
    const { village, both, head, householdId, pointsOf, homeOf } = await scene()
    const posted = await village.db.select().from(ledgerEntry)
    const points = await pointsOf(head)
    await carryOut(village, both, { kind: 'move', householdId, toVillageCode: NEXT_VILLAGE, group: '三组' })
    expect(await homeOf(head)).toBe(householdId)
    expect(await call(village, head, 'people.myHousehold', {})).toMatchObject({ villageName: '北关村', group: '三组' })
    expect(await pointsOf(head)).toBe(points)
    expect(await village.db.select().from(ledgerEntry)).toEqual(posted)
    expect(posted.find((entry) => entry.householdId === householdId)?.villageCode).toBe(VILLAGE)
  })

  it('stands on the notice of both villages, and an upheld objection takes it back', async () => {
    const { village, both, head, householdId, undo } = await scene()
    const before = await call(village, head, 'people.myHousehold', {})
    const changeId = await carryOut(village, both, {
      kind: 'move',
      householdId,
      toVillageCode: NEXT_VILLAGE,
      group: '三组',
    })
    for (const divisionCode of [VILLAGE, NEXT_VILLAGE]) {
      const { rows } = await call(village, null, 'notices.list', { divisionCode })
      expect(rows).toMatchObject([{ kind: 'rosterChange', villageCode: divisionCode, lineCount: 1 }])
      const [row] = rows
      if (!row) throw new Error('a notice is open')
      const { lines } = await call(village, null, 'notices.get', { noticeId: row.noticeId })
      expect(lines).toMatchObject([
        {
          words: {
            change: 'move',
            household: { as: 'household' },
            fromVillageName: '石家庄村',
            toVillageName: '北关村',
            undone: false,
          },
        },
      ])
    }
    await undo(changeId)
    await undo(changeId)
    expect(await call(village, head, 'people.myHousehold', {})).toEqual(before)
  })
})

describe('a split', () => {
  it('leaves id and points with the old head; the others start at base', async () => {
    const { village, both, head, son, householdId, namesIn, homeOf, pointsOf } = await scene()
    const memberIds = [son.personId]
    await carryOut(village, both, { kind: 'split', householdId, memberIds, headId: son.personId, group: '二组' })
    expect(await namesIn(householdId)).toEqual(sorted('赵大山', '钱小凤'))
    expect(await homeOf(son)).not.toBe(householdId)
    expect([await pointsOf(head), await pointsOf(son)]).toEqual([100, 100])
    expect(await call(village, son, 'people.myHousehold', {})).toMatchObject({ group: '二组', villageName: '石家庄村' })
  })

  it('never takes the old head along, and names a head among those who go', async () => {
    const { village, both, head, wife, son, householdId } = await scene()
    const split = (memberIds: (typeof head.personId)[], headId: typeof head.personId) =>
      proposalRefused(village, both.clerk, { kind: 'split', householdId, memberIds, headId, group: '二组' })
    expect(await split([head.personId, son.personId], son.personId)).toBe('HEAD_NEEDED')
    expect(await split([son.personId], wife.personId)).toBe('HEAD_NEEDED')
    expect(await split([both.clerk.personId], both.clerk.personId)).toBe('NOT_FOUND')
  })

  it('undone brings everybody back and closes what it made', async () => {
    const { village, both, son, householdId, namesIn, homeOf, pointsOf, undo } = await scene()
    const memberIds = [son.personId]
    const change = { kind: 'split' as const, householdId, memberIds, headId: son.personId, group: '二组' }
    const changeId = await carryOut(village, both, change)
    const made = await homeOf(son)
    await undo(changeId)
    expect(await namesIn(householdId)).toEqual(sorted('赵大山', '钱小凤', '赵小山'))
    expect(await pointsOf(son)).toBe(100)
    expect((await village.db.select().from(households)).find((one) => one.id === made)?.closedOn).not.toBeNull()
  })
})

describe('a merge', () => {
  it('adds nothing: one id survives with its points, the other closes', async () => {
    const { village, both, head, householdId, namesIn, pointsOf, view } = await scene()
    const other = await person(village, '孙独居')
    await carryOut(village, both, { kind: 'merge', householdId, otherId: other.householdId })
    expect(await namesIn(householdId)).toEqual(sorted('赵大山', '钱小凤', '赵小山', '孙独居'))
    expect([await pointsOf(head), await pointsOf(other)]).toEqual([100, 100])
    await expect(view(other.householdId)).rejects.toThrow('NOT_FOUND')
  })

  it('undone opens the other again with those who came', async () => {
    const { village, both, householdId, namesIn, undo } = await scene()
    const other = await person(village, '孙独居')
    const changeId = await carryOut(village, both, { kind: 'merge', householdId, otherId: other.householdId })
    await undo(changeId)
    expect(await namesIn(householdId)).toEqual(sorted('赵大山', '钱小凤', '赵小山'))
    expect(await namesIn(other.householdId)).toEqual(['孙独居'])
  })

  it('is of two households of one village', async () => {
    const { village, both, householdId } = await scene()
    const far = await person(village, '李邻村', NEXT_VILLAGE)
    const merge = (otherId: HouseholdId) =>
      proposalRefused(village, both.clerk, { kind: 'merge', householdId, otherId })
    expect(await merge(far.householdId)).toBe('NOT_FOUND')
    expect(await merge(householdId)).toBe('WRONG_STATE')
  })
})
