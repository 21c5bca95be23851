import { answerCall } from '../../../cloudfunctions/answer-call'
import { readPhoto } from '../../../cloudfunctions/domain/photos/read-photo'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, nomination } from '../../support/deeds'
import { askFor, joinPhone, takePhone } from '../../support/family-phone'
import { adoptRules, give, person } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

const FATHER = '135790'
const MOTHER = '2468'
const CLAIM = { villageCode: VILLAGE, name: '钱小凤', birthYear: 1960 }

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const clerk = await person(village, '文书记')
  await give(village, clerk, 'clerk')
  const father = await person(village, '赵大山')
  const me = () => call(village, father, 'session.me', {})
  const use = (who: { personId: typeof father.personId }, pin: string) =>
    call(village, father, 'phone.usePerson', { personId: who.personId, pin })
  return { village, clock, clerk, father, me, use }
}

/** Father and mother on one phone, which father uses. */
async function shared() {
  const made = await scene()
  await call(made.village, made.father, 'phone.setPin', { pin: FATHER })
  const mother = await joinPhone(made.village, made.clerk, made.father, '钱小凤')
  return { ...made, mother }
}

describe('a second person on a phone', () => {
  it('comes only when the first has a PIN, and changes nothing for who uses it', async () => {
    const { village, father, clerk, me } = await scene()
    expect(await refusal(village, father, 'people.requestBinding', CLAIM)).toBe('PIN_NEEDED')
    await call(village, father, 'phone.setPin', { pin: FATHER })
    const mother = await joinPhone(village, clerk, father, '钱小凤')
    expect(await me()).toMatchObject({
      person: { personId: father.personId },
      people: [
        { personId: father.personId, inUse: true, hasPin: true },
        { personId: mother.personId, name: '钱小凤', inUse: false, hasPin: false },
      ],
    })
  })

  it('chooses a PIN at the first use, and is asked for it from then on', async () => {
    const { mother, father, me, use } = await shared()
    expect(await use(mother, MOTHER)).toEqual({ outcome: 'right' })
    expect((await me()).person?.personId).toBe(mother.personId)
    expect(await use(father, FATHER)).toEqual({ outcome: 'right' })
    expect(await use(mother, '1111')).toEqual({ outcome: 'wrong', triesLeft: 4 })
    expect((await me()).person?.personId).toBe(father.personId)
    expect(await use(mother, MOTHER)).toEqual({ outcome: 'right' })
  })

  it('is told to the clerk with the names of who is on that phone', async () => {
    const { village, clerk, father } = await shared()
    await askFor(village, father, '孙未知')
    const { rows } = await call(village, clerk, 'people.bindingRequests', {})
    expect(rows).toMatchObject([{ claimedName: '孙未知', onPhone: ['赵大山', '钱小凤'] }])
  })

  it('needs nobody from another phone: a stranger’s PIN opens nothing', async () => {
    const { village, use } = await shared()
    const stranger = await person(village, '周某人')
    await expect(use(stranger, '1234')).rejects.toThrow('NOT_FOUND')
  })
})

describe('a PIN', () => {
  it('is locked for fifteen minutes by the clock after five wrong ones, the right one among them', async () => {
    const { clock, father, mother, use } = await shared()
    await use(mother, MOTHER)
    for (const triesLeft of [4, 3, 2, 1]) expect(await use(father, '0000')).toEqual({ outcome: 'wrong', triesLeft })
    const until = new Date(clock.now().getTime() + 15 * 60_000).toISOString()
    expect(await use(father, '0000')).toEqual({ outcome: 'locked', until })
    expect(await use(father, FATHER)).toEqual({ outcome: 'locked', until })
    clock.forward({ minutes: 15 })
    expect(await use(father, FATHER)).toEqual({ outcome: 'right' })
  })

  it('tried by many at once is counted one after the other', async () => {
    const { father, mother, use } = await shared()
    await use(mother, MOTHER)
    const tries = await Promise.all(Array.from({ length: 8 }, () => use(father, '0000')))
    expect(tries.filter((one) => one.outcome === 'wrong')).toHaveLength(4)
    expect(tries.filter((one) => one.outcome === 'locked')).toHaveLength(4)
  })

  it('is changed by who knows the one before', async () => {
    const { village, father, use } = await shared()
    const wrong = { pin: '4321', pinBefore: '0000' }
    expect(await call(village, father, 'phone.setPin', wrong)).toMatchObject({ outcome: 'wrong' })
    expect(await call(village, father, 'phone.setPin', { pin: '4321' })).toMatchObject({ outcome: 'wrong' })
    await call(village, father, 'phone.setPin', { pin: '4321', pinBefore: FATHER })
    expect(await use(father, FATHER)).toMatchObject({ outcome: 'wrong' })
    expect(await use(father, '4321')).toEqual({ outcome: 'right' })
  })

  it('that was forgotten is taken away by the clerk of the village, who never learns the new one', async () => {
    const { village, clerk, mother, father, use } = await shared()
    await use(mother, MOTHER)
    const elsewhere = await person(village, '邻文书', NEXT_VILLAGE)
    await give(village, elsewhere, 'clerk', NEXT_VILLAGE)
    expect(await refusal(village, elsewhere, 'phone.resetPin', { personId: father.personId })).toBe('NOT_FOUND')
    await call(village, clerk, 'phone.resetPin', { personId: father.personId })
    expect(await use(father, '778899')).toEqual({ outcome: 'right' })
    expect(await use(father, '778899')).toEqual({ outcome: 'right' })
  })

  it('is kept nowhere in words: neither in its row nor in the fingerprint of the command', async () => {
    const { village, father, use } = await shared()
    const intent = newId()
    const ask = (pin: string) => call(village, father, 'phone.usePerson', { personId: father.personId, pin }, intent)
    expect(await ask(FATHER)).toEqual({ outcome: 'right' })
    expect(await ask('0000')).toEqual({ outcome: 'right' })
    expect(await use(father, '0000')).toEqual({ outcome: 'wrong', triesLeft: 4 })
  })
})

describe('the people of one phone', () => {
  it('each have their own deeds and photos, and none sees the other’s', async () => {
    const { village, father, mother, use } = await shared()
    const praised = await person(village, '周某人')
    const photoId = await sendPhoto(village, father)
    const fathers = await nominate(village, father, [praised], { photos: [photoId] })
    await use(mother, MOTHER)
    const mothers = await nominate(village, mother, [praised])
    expect((await call(village, mother, 'deeds.mine', {})).rows.map((row) => row.deedId)).toEqual([mothers])
    expect(await refusal(village, mother, 'deeds.get', { deedId: fathers })).toBe('NOT_FOUND')
    expect(await refusal(village, mother, 'deeds.withdraw', { deedId: fathers, version: 1 })).toBe('NOT_FOUND')
    await expect(readPhoto(village, mother, photoId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await use(father, FATHER)
    expect((await call(village, father, 'deeds.mine', {})).rows.map((row) => row.deedId)).toEqual([fathers])
    expect(await readPhoto(village, father, photoId)).toBeDefined()
  })

  it('are counted as persons: each may witness the same deed', async () => {
    const { village, father, mother, use } = await shared()
    const [praised, reporter] = [await person(village, '周某人'), await person(village, '郑推荐')]
    const deedId = await nominate(village, reporter, [praised])
    await call(village, father, 'deeds.joinAsWitness', { deedId })
    await use(mother, MOTHER)
    await call(village, mother, 'deeds.joinAsWitness', { deedId })
    expect((await call(village, mother, 'deeds.get', { deedId })).viewer).toBe('witness')
  })

  it('do not act for each other: what a page shows of one is refused once another uses the phone', async () => {
    const { village, father, mother, use } = await shared()
    const praised = await person(village, '周某人')
    await use(mother, MOTHER)
    const input = nomination(village, [praised])
    const stale = { path: 'deeds.nominate', input, intent: newId(), person: father.personId }
    expect(await answerCall(village, father, stale)).toMatchObject({ ok: false, error: { code: 'PERSON_CHANGED' } })
    const fresh = { ...stale, person: mother.personId }
    expect(await answerCall(village, father, fresh)).toMatchObject({ ok: true })
  })

  it('have the offices of their own only', async () => {
    const { village, father, mother, me, use } = await shared()
    await give(village, mother, 'councilMember')
    expect((await me()).rights).not.toContain('deed.review')
    await use(mother, MOTHER)
    expect((await me()).rights).toContain('deed.review')
    expect(await refusal(village, father, 'council.queue', {})).toBeNull()
  })

  it('go their way: who leaves is on it no more, and the next is chosen by PIN', async () => {
    const { village, father, mother, me, use } = await shared()
    await use(mother, MOTHER)
    await call(village, mother, 'phone.leave', {})
    expect(await me()).toMatchObject({ person: null, people: [{ personId: father.personId, inUse: false }] })
    expect(await refusal(village, father, 'points.balance', {})).toBe('NOBODY_IN_USE')
    expect(await refusal(village, father, 'deeds.nominate', nomination(village, [mother]))).toBe('NOBODY_IN_USE')
    await takePhone(village, father, FATHER)
    expect((await me()).person?.personId).toBe(father.personId)
    await expect(use(mother, MOTHER)).rejects.toThrow('NOT_FOUND')
  })

  it('are taken from a lost phone by the clerk, and may come to another', async () => {
    const { village, clerk, father, mother, me } = await shared()
    await call(village, clerk, 'phone.takeFrom', { personId: mother.personId })
    expect((await me()).people.map((one) => one.personId)).toEqual([father.personId])
    expect(await refusal(village, clerk, 'phone.takeFrom', { personId: mother.personId })).toBe('NOT_FOUND')
  })
})

it('who has the phone alone uses it without a PIN', async () => {
  const { village, father, me } = await scene()
  expect(await me()).toMatchObject({ people: [{ personId: father.personId, inUse: true, hasPin: false }] })
  expect(await refusal(village, father, 'points.balance', {})).toBeNull()
})
