import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, nomination, pass } from '../../support/deeds'
import { answer } from '../../support/paths'
import { adoptRules, council, give, household, person } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { bornIn } from '../../support/roster'
import { toldTo } from '../../support/told'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [nominator, stranger] = [await person(village, '赵推荐'), await person(village, '周外人')]
  const [mother = nominator, child = nominator] = await household(village, ['孙妈妈', '孙小宝'])
  await bornIn(village, child, 2016)
  const queue = async () => (await call(village, members[0] ?? nominator, 'council.queue', {})).rows
  const similar = async () =>
    (await call(village, stranger, 'deeds.similar', { ...nomination(village, [child]), villageCode: VILLAGE })).similar
  const deedId = await nominate(village, nominator, [child])
  return { village, clock, members, nominator, stranger, mother, child, queue, similar, deedId }
}

describe('a deed of a child under fourteen', () => {
  it('is read by nobody before a guardian agreed: no queue, no hint, no page', async () => {
    const { village, members, nominator, mother, queue, similar, deedId, stranger } = await scene()
    expect(await queue()).toEqual([])
    expect(await similar()).toEqual([])
    for (const reader of [...members, stranger])
      expect(await refusal(village, reader, 'deeds.get', { deedId })).toBe('NOT_FOUND')
    expect(await refusal(village, stranger, 'deeds.joinAsWitness', { deedId })).toBe('NOT_FOUND')
    expect(await call(village, nominator, 'deeds.get', { deedId })).toMatchObject({ waitsFor: 'guardian' })
    expect(await toldTo(village, mother)).toEqual(['guardianAsked'])
  })

  it('is shown to the guardian without a word of it, and laid before the council when they agree', async () => {
    const { village, mother, child, queue, similar, deedId, members } = await scene()
    const seen = await call(village, mother, 'deeds.get', { deedId })
    expect(seen).toMatchObject({ viewer: 'family', can: ['answerAsGuardian'], answers: [{ name: '孙小宝' }] })
    expect(JSON.stringify(seen)).not.toMatch(/收麦|麦场/)
    expect((await call(village, mother, 'deeds.mine', {})).rows).toMatchObject([{ part: 'family', consentAsked: true }])
    const { personId } = child
    await call(village, mother, 'deeds.answerAsGuardian', { deedId, personId, agrees: true })
    expect(await queue()).toHaveLength(1)
    expect(await similar()).toEqual([{ deedId }])
    await pass(village, members, deedId)
    expect(await toldTo(village, mother)).toContain('familyConsentAsked')
    await answer(village, mother, deedId, 'fullName', { personId })
    expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'pupil' }])
  })

  it('is withdrawn when the guardian refuses, and its nominator is told', async () => {
    const { village, mother, child, nominator, queue, deedId } = await scene()
    const { personId } = child
    await call(village, mother, 'deeds.answerAsGuardian', { deedId, personId, agrees: false })
    const page = await call(village, nominator, 'deeds.get', { deedId })
    expect(page.status).toBe('withdrawn')
    expect(page.timeline.at(-1)?.event).toBe('guardianRefused')
    expect(await toldTo(village, nominator)).toContain('guardianRefused')
    expect(await queue()).toEqual([])
    const again = { deedId, personId, agrees: true }
    expect(await refusal(village, mother, 'deeds.answerAsGuardian', again)).toBe('WRONG_STATE')
  })

  it('is answered by an adult of the household alone', async () => {
    const { village, nominator, child, stranger, members, deedId } = await scene()
    const answered = { deedId, personId: child.personId, agrees: true }
    for (const other of [nominator, stranger, child, ...members])
      expect(await refusal(village, other, 'deeds.answerAsGuardian', answered)).toBe('NOT_FOUND')
  })

  it('can be signed for on paper, with the slip and in the clerk’s own village only', async () => {
    const { village, mother, child, queue, deedId } = await scene()
    const [clerk, elsewhere] = [await person(village, '文书记'), await person(village, '邻文书', NEXT_VILLAGE)]
    await give(village, clerk, 'clerk')
    await give(village, elsewhere, 'clerk', NEXT_VILLAGE)
    const signed = async (by: typeof clerk) => ({
      asked: 'guardian' as const,
      deedId,
      personId: child.personId,
      signerId: mother.personId,
      agrees: true,
      proof: { by: 'slip' as const, photoId: await sendPhoto(village, by) },
    })
    expect(await refusal(village, elsewhere, 'deeds.answerOnPaper', await signed(elsewhere))).toBe('NOT_FOUND')
    await call(village, clerk, 'deeds.answerOnPaper', await signed(clerk))
    expect(await queue()).toHaveLength(1)
    expect(await toldTo(village, mother)).toContain('answeredOnPaper')
  })
})

it('somebody of fourteen to seventeen answers for themselves', async () => {
  const { village, members, nominator } = await scene()
  const [father = nominator, teen = nominator] = await household(village, ['李爸爸', '李少年'])
  await bornIn(village, teen, 2010)
  const deedId = await nominate(village, nominator, [teen])
  await pass(village, members, deedId)
  const { personId } = teen
  expect(await refusal(village, father, 'deeds.answerConsent', { deedId, personId, consent: 'fullName' })).toBe(
    'NOT_FOUND',
  )
  await answer(village, teen, deedId, 'fullName')
  expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'pupil' }])
})
