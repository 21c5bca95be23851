import type { BindingId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, nomination, reviewOf } from '../../support/deeds'
import { adoptRules, council, give, newAccount, person, writing } from '../../support/people'
import { personWithoutAccount } from '../../support/roster'
import { NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

const claim = { villageCode: VILLAGE, name: '赵推荐', birthYear: 1960 }
const visitor = async (village: Village) => ({ accountId: await writing(village, newAccount) })

async function scene() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const clerk = await person(village, '文书记')
  await give(village, clerk, 'clerk')
  const resident = await personWithoutAccount(village, '赵推荐', VILLAGE)
  const who = await visitor(village)
  const ask = async () => (await call(village, who, 'people.requestBinding', claim)).bindingId
  const approve = (bindingId: BindingId, personId = resident.personId, by = clerk) =>
    refusal(village, by, 'people.decideBinding', { decision: 'approve', bindingId, personId })
  return { village, clerk, resident, who, ask, approve }
}

describe('an account that asks whose it is', () => {
  it('is bound when the clerk confirms the person, and then is that resident', async () => {
    const { village, clerk, who, resident, ask, approve } = await scene()
    expect((await call(village, who, 'session.me', {})).binding).toBeNull()
    const bindingId = await ask()
    const { rows } = await call(village, clerk, 'people.bindingRequests', {})
    expect(rows).toMatchObject([
      {
        bindingId,
        claimedName: '赵推荐',
        matches: [{ personId: resident.personId, headName: '赵推荐', bound: false }],
      },
    ])
    expect((await call(village, who, 'session.me', {})).binding).toMatchObject({ status: 'requested' })
    expect(await refusal(village, who, 'points.balance', {})).toBe('NOT_BOUND')
    expect(await approve(bindingId)).toBeNull()
    const me = await call(village, who, 'session.me', {})
    expect(me).toMatchObject({ binding: null, person: { personId: resident.personId, villageName: '石家庄村' } })
    expect((await call(village, who, 'points.balance', {})).honor).toBe(100)
    expect((await call(village, clerk, 'people.bindingRequests', {})).rows).toEqual([])
  })

  it('is told why not, and may ask again', async () => {
    const { village, clerk, who, ask } = await scene()
    const bindingId = await ask()
    const no = { decision: 'refuse' as const, bindingId, reason: '请带身份证到村委会来核对。' }
    await call(village, clerk, 'people.decideBinding', no)
    const me = await call(village, who, 'session.me', {})
    expect(me.binding).toMatchObject({ status: 'refused', reason: '请带身份证到村委会来核对。' })
    await expect(ask()).resolves.toBeDefined()
  })

  it('asks once at a time; when it is bound, only for somebody of the family, and with a PIN of its own', async () => {
    const { village, who, ask, approve } = await scene()
    const bindingId = await ask()
    expect(await refusal(village, who, 'people.requestBinding', claim)).toBe('ALREADY_BOUND')
    await approve(bindingId)
    expect(await refusal(village, who, 'people.requestBinding', claim)).toBe('PIN_NEEDED')
  })

  it('asks a village, not a township', async () => {
    const { village, who } = await scene()
    const wrong = { ...claim, villageCode: TOWNSHIP }
    expect(await refusal(village, who, 'people.requestBinding', wrong)).toBe('NOT_FOUND')
  })
})

describe('the clerk', () => {
  it('binds a person to one account only', async () => {
    const { village, ask, approve } = await scene()
    await approve(await ask())
    const second = await visitor(village)
    const { bindingId } = await call(village, second, 'people.requestBinding', claim)
    expect(await approve(bindingId)).toBe('ALREADY_BOUND')
    expect((await call(village, second, 'session.me', {})).binding).toMatchObject({ status: 'requested' })
  })

  it('of another village neither sees nor decides it, and nobody is bound to a person of another village', async () => {
    const { village, ask, approve } = await scene()
    const stranger = await person(village, '邻文书', NEXT_VILLAGE)
    await give(village, stranger, 'clerk', NEXT_VILLAGE)
    const bindingId = await ask()
    expect((await call(village, stranger, 'people.bindingRequests', {})).rows).toEqual([])
    expect(await approve(bindingId, undefined, stranger)).toBe('NOT_FOUND')
    expect(await approve(bindingId, stranger.personId)).toBe('NOT_FOUND')
    expect(await approve(bindingId)).toBeNull()
  })

  it('decides a request once', async () => {
    const { ask, approve } = await scene()
    const bindingId = await ask()
    const answers = await Promise.all([approve(bindingId), approve(bindingId)])
    expect(answers.toSorted()).toEqual(['NOT_FOUND', null].toSorted())
  })
})

describe('what an account sent before it was bound', () => {
  it('is reviewed once the clerk confirmed who sent it, and is theirs from then on', async () => {
    const { village, who, resident, ask, approve } = await scene()
    const members = await council(village, 3)
    const praised = await person(village, '钱帮忙')
    const { deedId, status } = await call(village, who, 'deeds.nominate', nomination(village, [praised]))
    expect(status).toBe('submitted')
    await expect(reviewOf(village, deedId)).rejects.toThrow('no review')
    const waiting = await call(village, who, 'deeds.get', { deedId })
    expect(waiting.timeline.map((one) => one.event)).toEqual(['submitted', 'awaitingBinding'])
    expect(waiting.nextAt).toBeUndefined()

    await approve(await ask())
    const reviewId = await reviewOf(village, deedId)
    const [member = resident] = members
    const sheet = await call(village, { accountId: member.accountId }, 'deeds.reviewSheet', { reviewId })
    expect(sheet.nominator.name).toBe('赵推荐')
    expect((await call(village, who, 'deeds.get', { deedId })).timeline.at(-1)?.event).toBe('reviewOpened')
  })

  it('may be taken back before that, and then no review opens', async () => {
    const { village, who, ask, approve } = await scene()
    const praised = await person(village, '钱帮忙')
    const deedId = await nominate(village, { ...praised, ...who }, [praised])
    await call(village, who, 'deeds.withdraw', { deedId, version: 1 })
    await approve(await ask())
    await expect(reviewOf(village, deedId)).rejects.toThrow('no review')
  })
})
