import { eq } from 'drizzle-orm'
import { tell } from '../../../cloudfunctions/domain/messages/tell'
import { sessionsIn } from '../../../cloudfunctions/host/sessions'
import { account, binding, message, session } from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { joinPhone } from '../../support/family-phone'
import { confirmedDeed } from '../../support/paths'
import { adoptRules, council, give, household, person, writing } from '../../support/people'
import { givePhone } from '../../support/phones'
import { SOME_BROWSER } from '../../support/test-host'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [me, spouse] = await household(village, ['赵自己', '孙内人'])
  if (!me || !spouse) throw new Error('a household of two')
  const nominator = await person(village, '钱推荐')
  await call(village, me, 'people.setListing', { listing: 'named' })
  const deedId = await confirmedDeed(village, clock, { nominator, praised: me, members })
  await givePhone(village, me)
  return { village, clock, me, spouse, nominator, deedId }
}

describe('an account that is closed', () => {
  it('is gone with phone, sessions, binding and inbox; the roster and the ledger stay the village’s', async () => {
    const { village, clock, me, spouse } = await scene()
    await writing(village, (w) =>
      tell(w, [me.personId], { template: 'deedAccepted', subject: 'deed', subjectId: newId() }),
    )
    await sessionsIn(test.db, clock).open({ accountId: me.accountId, ...SOME_BROWSER })
    const before = (await call(village, spouse, 'points.balance', {})).honor
    await call(village, me, 'privacy.closeAccount', { leavePublicPages: false })

    const left = await test.db.select().from(account).where(eq(account.id, me.accountId))
    expect(left).toMatchObject([{ openid: null, closedAt: clock.now() }])
    expect(await test.db.select().from(binding).where(eq(binding.accountId, me.accountId))).toEqual([])
    expect(await test.db.select().from(session)).toEqual([])
    expect(await test.db.select().from(message).where(eq(message.personId, me.personId))).toEqual([])
    expect(await refusal(village, me, 'people.myHousehold', {})).toBe('NOT_BOUND')
    expect((await call(village, spouse, 'points.balance', {})).honor).toBe(before)
    expect(
      (await call(village, spouse, 'people.findPerson', { villageCode: VILLAGE, name: '赵自己' })).people,
    ).toHaveLength(1)
  })

  it('leaves nominations standing, of which the public no longer learns the author', async () => {
    const { village, nominator, deedId } = await scene()
    const author = async () => (await call(village, null, 'deeds.get', { deedId })).nominator
    expect(await author()).toEqual({ as: 'name', name: '钱推荐' })
    await call(village, nominator, 'privacy.closeAccount', { leavePublicPages: false })
    expect(await author()).toEqual({ as: 'villager' })
  })

  it('leaves every public page at once if its person wishes', async () => {
    const { village, me, deedId } = await scene()
    expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'name', name: '赵自己' }])
    await call(village, me, 'privacy.closeAccount', { leavePublicPages: true })
    expect(await refusal(village, null, 'deeds.get', { deedId })).toBe('NOT_FOUND')
  })

  it('takes one of a family from the phone that they share, and leaves it to the others', async () => {
    const { village, nominator, deedId } = await scene()
    const clerk = await person(village, '文书记')
    await give(village, clerk, 'clerk')
    await call(village, nominator, 'phone.setPin', { pin: '135790' })
    const mother = await joinPhone(village, clerk, nominator, '钱小凤')
    await call(village, nominator, 'privacy.closeAccount', { leavePublicPages: false })
    const { people } = await call(village, mother, 'session.me', {})
    expect(people.map((one) => one.personId)).toEqual([mother.personId])
    expect((await call(village, null, 'deeds.get', { deedId })).nominator).toEqual({ as: 'villager' })
  })

  it('lets the same person begin anew', async () => {
    const { village, me } = await scene()
    await call(village, me, 'privacy.closeAccount', { leavePublicPages: false })
    const claim = { villageCode: VILLAGE, name: '赵自己', birthYear: 1960 }
    expect(await refusal(village, me, 'people.requestBinding', claim)).toBeNull()
  })
})
