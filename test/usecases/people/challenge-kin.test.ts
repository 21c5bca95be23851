import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { approveBy, decisionScene, declare, messagesTo, viewOf } from '../../support/decided'
import { reviewOf } from '../../support/deeds'
import { give, household, person } from '../../support/people'
import { COUNTY, NEXT_VILLAGE } from '../../support/village'

const test = useDatabase()
const WORDS = '只是同姓，没有亲戚关系。'

/** A neighbour declares a member kin of the praised, who are nothing to each other. */
async function wronged() {
  const scene = await decisionScene(test.db)
  const { village, members, praised } = scene
  const [member] = members
  if (!member) throw new Error('a council of five')
  const neighbour = await person(village, '邻居')
  await call(village, neighbour, 'people.declareKin', {
    personId: member.personId,
    relativeId: praised.personId,
    relation: 'cousin',
  })
  const { kin } = await call(village, member, 'people.myKin', {})
  const kinshipId = kin[0]?.kinshipId
  if (!kinshipId) throw new Error('it was declared')
  return { ...scene, scene, member, neighbour, kinshipId }
}

describe('a declaration of kinship', () => {
  it('is told to both, and holds while it is challenged', async () => {
    const { village, member, praised, kinshipId, deedId } = await wronged()
    for (const who of [member, praised]) {
      expect((await messagesTo(village, who))[0]).toMatchObject({ template: 'kinDeclared', subject: 'kinship' })
    }
    await call(village, member, 'people.challengeKin', { kinshipId, words: WORDS })
    const { kin } = await call(village, member, 'people.myKin', {})
    expect(kin).toMatchObject([{ challenged: true, declaredByOther: true }])
    const reviewId = await reviewOf(village, deedId)
    expect((await call(village, member, 'council.review', { reviewId })).recusedFor).toEqual(['declaredKin'])
    const again = { kinshipId, words: WORDS }
    expect(await refusal(village, member, 'people.challengeKin', again)).toBe('ALREADY_CHALLENGED')
  })

  it('ends when the township upholds the challenge: the member is able again, and the declaration is kept', async () => {
    const { village, scene, officer, member, neighbour, praised, kinshipId, members } = await wronged()
    await call(village, member, 'people.challengeKin', { kinshipId, words: WORDS })
    const [row] = (await call(village, officer, 'people.kinChallenges', {})).rows
    expect(row?.content).toMatchObject({ challengedByName: member.name, declaredByName: '邻居', words: WORDS })
    if (!row) throw new Error('nothing waits')
    await call(village, officer, 'people.decideKinChallenge', {
      ...{ challengeId: row.challengeId, outcome: 'upheld' as const },
      reason: '查过族谱和户籍，不是亲属。',
    })
    const { kin, ended } = await call(village, member, 'people.myKin', {})
    expect([kin, ended]).toMatchObject([[], [{ kinshipId }]])
    expect((await messagesTo(village, praised))[0]).toMatchObject({
      template: 'kinEnded',
      facts: { words: '查过族谱和户籍，不是亲属。' },
    })
    expect(await approveBy(scene, members)).toContain(member)
    const redeclared = { personId: member.personId, relativeId: praised.personId, relation: 'cousin' as const }
    expect(await refusal(village, neighbour, 'people.declareKin', redeclared)).toBe('KIN_DECIDED')
    expect(await refusal(village, member, 'people.declareKin', { ...redeclared, personId: undefined })).toBeNull()
  })

  it('that is ended later does not bring a closed review back: who was recused then stays so there', async () => {
    const { village, scene, clock, officer, member, kinshipId, members } = await wronged()
    await approveBy(scene, members)
    expect((await viewOf(scene)).status).toBe('accepted')
    clock.forward({ minutes: 1 })
    await call(village, member, 'people.challengeKin', { kinshipId, words: WORDS })
    const [row] = (await call(village, officer, 'people.kinChallenges', {})).rows
    if (!row) throw new Error('nothing waits')
    const decided = { challengeId: row.challengeId, outcome: 'upheld' as const, reason: '查过户籍，不是亲属。' }
    await call(village, officer, 'people.decideKinChallenge', decided)
    const { rows } = await call(village, member, 'council.queue', { filter: 'all' })
    expect(rows).toMatchObject([{ recusedFor: ['declaredKin'] }])
  })

  it('that the township keeps holds on, with the reason, and the same person does not challenge it again', async () => {
    const { village, officer, member, kinshipId } = await wronged()
    await call(village, member, 'people.challengeKin', { kinshipId, words: WORDS })
    const [row] = (await call(village, officer, 'people.kinChallenges', {})).rows
    if (!row) throw new Error('nothing waits')
    const decided = { challengeId: row.challengeId, outcome: 'dismissed' as const, reason: '户籍上是姑表亲。' }
    await call(village, officer, 'people.decideKinChallenge', decided)
    const { kin } = await call(village, member, 'people.myKin', {})
    expect(kin).toMatchObject([{ challenged: false, kept: { reason: '户籍上是姑表亲。' } }])
    const again = { kinshipId, words: WORDS }
    expect(await refusal(village, member, 'people.challengeKin', again)).toBe('ALREADY_CHALLENGED')
    expect(await refusal(village, officer, 'people.decideKinChallenge', decided)).toBe('NOT_FOUND')
  })

  it('about an officer of the township is decided by the county, and no officer decides about their own kin', async () => {
    const { village, officer, praised } = await wronged()
    const [housemate] = await household(village, ['同户的干部'], NEXT_VILLAGE)
    const county = await person(village, '县干部', NEXT_VILLAGE)
    await give(village, county, 'countyOfficer', COUNTY)
    if (!housemate) throw new Error('nobody there')
    await declare(village, praised, officer)
    const { kin } = await call(village, officer, 'people.myKin', {})
    const kinshipId = kin[0]?.kinshipId
    if (!kinshipId) throw new Error('it was declared')
    await call(village, officer, 'people.challengeKin', { kinshipId, words: WORDS })
    expect((await call(village, officer, 'people.kinChallenges', {})).rows).toEqual([])
    expect((await call(village, county, 'people.kinChallenges', {})).rows).toHaveLength(1)
    await declare(village, county, praised)
    const [row] = (await call(village, county, 'people.kinChallenges', {})).rows
    expect(row).toMatchObject({ recused: true })
    expect(row).not.toHaveProperty('content')
  })

  it('is not challenged from another village', async () => {
    const { village, kinshipId } = await wronged()
    const stranger = await person(village, '外村人', NEXT_VILLAGE)
    expect(await refusal(village, stranger, 'people.challengeKin', { kinshipId, words: WORDS })).toBe('NOT_FOUND')
  })
})
