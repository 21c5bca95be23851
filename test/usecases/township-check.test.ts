import { call, refusal } from '../support/call'
import { useDatabase } from '../support/database'
import { approval, nominate, reviewOf, writeText } from '../support/deeds'
import { adoptRules, council, give, household, person } from '../support/people'
import { NEXT_VILLAGE, TOWNSHIP, testVillage } from '../support/village'

const test = useDatabase()

/** A rescue that the council passed under B01, which the township checks first. */
async function passedRescue() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [first] = members
  if (!first) throw new Error('a council has members')
  const [praised, relative] = await household(village, ['救人的人', '救人者的家人'])
  if (!praised || !relative) throw new Error('nobody there')
  const nominator = await person(village, '推荐的人')
  const deedId = await nominate(village, nominator, [praised], { deedClass: 'braveryForJustice' })
  const reviewId = await reviewOf(village, deedId)
  const version = await writeText(village, first, reviewId)
  const ballot = { ...approval(reviewId, version, { ruleCode: 'B01' }), evidenceSeen: ['policeNote'] }
  for (const member of members) await call(village, member, 'council.castBallot', ballot)
  const officer = await person(village, '镇干部', NEXT_VILLAGE)
  await give(village, officer, 'townshipOfficer', TOWNSHIP)
  return { village, deedId, praised, relative, nominator, officer }
}

describe('a deed under a rule that the township checks', () => {
  it('waits for the township after the council passed it, and is accepted when the township confirms', async () => {
    const { village, deedId, officer, nominator } = await passedRescue()
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('townshipCheck')
    const [row] = (await call(village, officer, 'deeds.checks', {})).rows
    if (!row) throw new Error('nothing waits')
    expect(row).toMatchObject({
      deedId,
      recusedFor: [],
      content: { award: { ruleCode: 'B01', points: 30 }, evidence: ['policeNote'] },
    })
    await call(village, officer, 'deeds.decideCheck', { decision: 'confirm', deedId, version: row.version })
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('accepted')
    expect((await call(village, officer, 'deeds.checks', {})).rows).toEqual([])
  })

  it('is declined with the reason reaching the nominator when the township cannot confirm it', async () => {
    const { village, deedId, officer, nominator } = await passedRescue()
    const { version } = await call(village, nominator, 'deeds.get', { deedId })
    const decline = {
      decision: 'decline',
      deedId,
      version,
      reason: 'cannotBeVerified',
      words: '派出所没有这次出警的记录。',
    } as const
    await call(village, officer, 'deeds.decideCheck', decline)
    const deed = await call(village, nominator, 'deeds.get', { deedId })
    expect(deed.status).toBe('declined')
    expect(deed.timeline.at(-1)).toMatchObject({
      event: 'declined',
      words: [decline.words],
      reasons: ['cannotBeVerified'],
    })
    expect(
      await refusal(village, officer, 'deeds.decideCheck', { decision: 'confirm', deedId, version: version + 1 }),
    ).toBe('WRONG_STATE')
  })

  it('cannot be decided by the household of the praised, by another township, or on an old version', async () => {
    const { village, deedId, relative, officer, nominator } = await passedRescue()
    const { version } = await call(village, nominator, 'deeds.get', { deedId })
    const confirm = { decision: 'confirm', deedId, version } as const
    await give(village, relative, 'townshipOfficer', TOWNSHIP)
    expect(await refusal(village, relative, 'deeds.decideCheck', confirm)).toBe('RECUSED')
    const [row] = (await call(village, relative, 'deeds.checks', {})).rows
    expect(row).toMatchObject({ recusedFor: ['sharedHousehold'] })
    expect(row).not.toHaveProperty('content')
    const elsewhere = await person(village, '别镇干部')
    await give(village, elsewhere, 'townshipOfficer', '410523101' as typeof TOWNSHIP)
    expect(await refusal(village, elsewhere, 'deeds.decideCheck', confirm)).toBe('NOT_FOUND')
    expect(await refusal(village, officer, 'deeds.decideCheck', { ...confirm, version: version - 1 })).toBe(
      'VERSION_CONFLICT',
    )
  })
})
