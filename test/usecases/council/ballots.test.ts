import { castAll, declining, returning } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { approval, nominate, reviewOf, writeText } from '../../support/deeds'
import { adoptRules, council, give, person } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene(over: Parameters<typeof nominate>[3] = {}) {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 5)
  const [first, second, third] = members
  if (!first || !second || !third) throw new Error('a council of five')
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const deedId = await nominate(village, nominator, [praised], over)
  const reviewId = await reviewOf(village, deedId)
  const cast = (who: typeof first, ballot: Parameters<typeof refusal<'council.castBallot'>>[3]) =>
    refusal(village, who, 'council.castBallot', ballot)
  return { village, clock, members, first, second, third, nominator, praised, deedId, reviewId, cast }
}

describe('an approving ballot', () => {
  it('waits for the public text', async () => {
    const { first, reviewId, cast } = await scene()
    expect(await cast(first, approval(reviewId, 1))).toBe('PUBLIC_TEXT_MISSING')
  })

  it('rests on the version that the member read', async () => {
    const { village, first, second, reviewId, cast } = await scene()
    const old = await writeText(village, first, reviewId)
    const text = '另一段公开的文字，说得更清楚。'
    const { version } = await call(village, first, 'deeds.writePublicText', { reviewId, version: old, text })
    expect(await cast(second, approval(reviewId, old))).toBe('VERSION_CONFLICT')
    expect(await cast(second, approval(reviewId, version))).toBeNull()
  })

  it('needs every photo to be looked at', async () => {
    const { village, clock, praised, members, first, second, cast } = await scene()
    const nominator = await person(village, '李有照')
    const photos = [await sendPhoto(village, nominator), await sendPhoto(village, nominator)]
    const deedId = await nominate(village, nominator, [praised], { photos })
    const reviewId = await reviewOf(village, deedId)
    const version = await writeText(village, first, reviewId)
    const judge = (who: typeof first, photoId: (typeof photos)[number], verdict: 'passed' | 'refused') =>
      refusal(village, who, 'deeds.judgePhoto', { reviewId, photoId, verdict })
    const [one, two] = photos
    if (!one || !two) throw new Error('two photos')
    expect(await cast(first, approval(reviewId, version))).toBe('PHOTOS_UNJUDGED')
    expect(await judge(first, one, 'passed')).toBeNull()
    expect(await judge(second, two, 'passed')).toBe('CLAIMED_BY_OTHER')
    expect(await cast(first, approval(reviewId, version))).toBe('PHOTOS_UNJUDGED')
    expect(await judge(first, two, 'refused')).toBeNull()
    expect(await castAll(village, members.slice(0, 3), approval(reviewId, version))).toBe('passed')
    clock.forward({ minutes: 1 })
    expect(await judge(first, one, 'refused')).toBe('WRONG_STATE')
  })

  it('needs one of the kinds of evidence that the rule asks for', async () => {
    const { village, first, reviewId } = await scene()
    const ballot = approval(reviewId, await writeText(village, first, reviewId))
    const unseen = { ...ballot, evidenceSeen: ['receipt'] }
    expect(await refusal(village, first, 'council.castBallot', unseen)).toBe('EVIDENCE_NOT_SEEN')
    const photo = { ...ballot, evidenceSeen: ['photo', 'receipt'] }
    expect(await refusal(village, first, 'council.castBallot', photo)).toBeNull()
  })

  it.each([
    ['of another class', 'F01'],
    ['for no deed', 'A00'],
    ['that is not in the rule set', 'Z99'],
  ])('awards no rule %s', async (_, ruleCode) => {
    const { village, first, reviewId, cast } = await scene()
    const version = await writeText(village, first, reviewId)
    expect(await cast(first, approval(reviewId, version, { ruleCode }))).toBe('RULE_NOT_USABLE')
  })

  it('gives the lower value where members differ', async () => {
    const { village, members, first, nominator, deedId, reviewId, cast } = await scene()
    const version = await writeText(village, first, reviewId)
    const units = [3, 1, 2]
    for (const [index, member] of members.slice(0, 3).entries())
      expect(await cast(member, approval(reviewId, version, { units: units[index] ?? 1 }))).toBeNull()
    const { award } = await call(village, nominator, 'deeds.get', { deedId })
    expect(award).toMatchObject({ ruleCode: 'H01', units: 1, points: 5 })
  })
})

it('no rule is awarded where the village adopted none before the act', async () => {
  const { village } = await testVillage(test.db)
  const members = await council(village, 3, NEXT_VILLAGE)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙', NEXT_VILLAGE)]
  const reviewId = await reviewOf(village, await nominate(village, nominator, [praised], { villageCode: NEXT_VILLAGE }))
  const [first = nominator] = members
  const version = await writeText(village, first, reviewId)
  const ballot = approval(reviewId, version)
  expect(await refusal(village, first, 'council.castBallot', ballot)).toBe('NO_RULE_IN_FORCE')
  await adoptRules(village, NEXT_VILLAGE)
  expect(await refusal(village, first, 'council.castBallot', ballot)).toBeNull()
})

describe('a member', () => {
  it('has one ballot', async () => {
    const { first, reviewId, cast } = await scene()
    expect(await cast(first, returning(reviewId))).toBeNull()
    expect(await cast(first, declining(reviewId))).toBe('ALREADY_VOTED')
    expect(await cast(first, returning(reviewId))).toBe('ALREADY_VOTED')
  })

  it('has a ballot only in reviews that opened while they were in office', async () => {
    const { village, reviewId, cast } = await scene()
    const newcomer = await person(village, '新评议')
    expect(await cast(newcomer, declining(reviewId))).toBe('NO_RIGHT')
    await give(village, newcomer, 'councilMember')
    expect(await cast(newcomer, declining(reviewId))).toBe('NOT_IN_ELECTORATE')
    expect(await refusal(village, newcomer, 'council.review', { reviewId })).toBe('NOT_IN_ELECTORATE')
    expect(await refusal(village, newcomer, 'deeds.reviewSheet', { reviewId })).toBe('NOT_IN_ELECTORATE')
    expect((await call(village, newcomer, 'council.queue', {})).rows).toEqual([])
  })

  it('whose term ended keeps the seat, unfilled: still more than half of five must approve', async () => {
    const { village, members, first, reviewId, cast } = await scene()
    const officer = await person(village, '镇干部', NEXT_VILLAGE)
    await give(village, officer, 'townshipOfficer', TOWNSHIP)
    const { holders } = await call(village, officer, 'people.roleHolders', { divisionCode: VILLAGE })
    for (const left of members.slice(3)) {
      const grant = holders.find((one) => one.personId === left.personId)
      if (!grant) throw new Error('a member holds a role')
      await call(village, officer, 'people.endRole', { grantId: grant.grantId })
      expect(await cast(left, declining(reviewId))).toBe('NO_RIGHT')
    }
    const { standing } = await call(village, first, 'council.review', { reviewId })
    expect(standing).toMatchObject({ electorate: 5, able: 5, needed: 3 })
  })

  it('of another village’s council finds nothing of this one', async () => {
    const { village, reviewId, cast } = await scene()
    const [stranger] = await council(village, 1, NEXT_VILLAGE)
    if (!stranger) throw new Error('a council of one')
    expect(await cast(stranger, declining(reviewId))).toBe('NOT_FOUND')
    for (const path of ['council.review', 'deeds.reviewSheet', 'council.claim', 'council.release'] as const)
      expect(await refusal(village, stranger, path, { reviewId })).toBe('NOT_FOUND')
    expect((await call(village, stranger, 'council.queue', { filter: 'all' })).rows).toEqual([])
  })

  it('sees how it stands in numbers, their own ballot, and nobody else’s', async () => {
    const { village, first, second, reviewId, cast } = await scene()
    await cast(first, declining(reviewId, '据我所知不是这样。', 'untrue'))
    const mine = await call(village, first, 'council.review', { reviewId })
    expect(mine).toMatchObject({
      myBallot: 'decline',
      standing: { electorate: 5, recused: 0, able: 5, approvals: 0, needed: 3 },
    })
    const theirs = await call(village, second, 'council.review', { reviewId })
    expect(theirs.myBallot).toBeUndefined()
    expect(JSON.stringify(theirs)).not.toMatch(/decline|untrue|据我所知/)
  })
})
