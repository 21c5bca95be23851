import { castAll, returning } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, nomination, pass, reviewOf, writeText } from '../../support/deeds'
import { adoptRules, council, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function returned() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 5)
  const [nominator, praised, other] = [
    await person(village, '赵推荐'),
    await person(village, '钱帮忙'),
    await person(village, '孙同行'),
  ]
  const deedId = await nominate(village, nominator, [praised])
  const reviewId = await reviewOf(village, deedId)
  await writeText(village, members[0] ?? nominator, reviewId)
  const status = await castAll(village, members.slice(0, 3), returning(reviewId, '帮的是哪一家？'))
  expect(status).toBe('returned')
  return { village, members, nominator, praised, other, deedId }
}

describe('a deed that the council returned', () => {
  it('carries its questions to the author, and nobody else may mend it', async () => {
    const { village, nominator, praised, deedId } = await returned()
    const seen = await call(village, nominator, 'deeds.get', { deedId })
    expect(seen).toMatchObject({ status: 'returned', viewer: 'author', can: ['edit', 'withdraw'] })
    expect(seen.timeline.at(-1)).toMatchObject({ event: 'returned', words: Array(3).fill('帮的是哪一家？') })
    expect(seen.editable).toMatchObject({ praised: [{ name: '钱帮忙' }], helped: [], photos: [] })

    const theirs = await call(village, praised, 'deeds.get', { deedId })
    expect(theirs).toMatchObject({ viewer: 'praised', can: [] })
    expect(theirs.timeline.at(-1)).toEqual({ event: 'returned', at: expect.any(String) })
    const edit = { ...nomination(village, [praised]), deedId, version: seen.version }
    expect(await refusal(village, praised, 'deeds.edit', edit)).toBe('NOT_FOUND')
  })

  it('goes before the council again when it is mended, and what was approved of before is written anew', async () => {
    const { village, members, nominator, praised, other, deedId } = await returned()
    const { version } = await call(village, nominator, 'deeds.get', { deedId })
    const mended = nomination(village, [praised, other], { helped: [nominator.personId], place: '村西' })
    const edited = await call(village, nominator, 'deeds.edit', { ...mended, deedId, version })
    expect(edited).toMatchObject({ status: 'submitted', version: version + 1 })

    const sheet = await call(village, members[4] ?? nominator, 'deeds.reviewSheet', {
      reviewId: await reviewOf(village, deedId),
    })
    expect(sheet).toMatchObject({ place: '村西', publicText: null, helped: [{ name: '赵推荐' }] })
    expect(sheet.praised.map((one) => one.name).toSorted()).toEqual(['孙同行', '钱帮忙'].toSorted())
    await pass(village, members, deedId)
    const { status, timeline } = await call(village, nominator, 'deeds.get', { deedId })
    expect(status).toBe('accepted')
    expect(timeline.map((one) => one.event)).toEqual([
      'submitted',
      'reviewOpened',
      'returned',
      'resubmitted',
      'reviewOpened',
      'accepted',
    ])
  })

  it('is mended from the version that was read, and only while it is returned', async () => {
    const { village, nominator, praised, deedId } = await returned()
    const { version } = await call(village, nominator, 'deeds.get', { deedId })
    const edit = { ...nomination(village, [praised]), deedId, version }
    expect(await refusal(village, nominator, 'deeds.edit', { ...edit, version: version - 1 })).toBe('VERSION_CONFLICT')
    expect(await refusal(village, nominator, 'deeds.edit', edit)).toBeNull()
    expect(await refusal(village, nominator, 'deeds.edit', { ...edit, version: version + 1 })).toBe('WRONG_STATE')
  })
})
