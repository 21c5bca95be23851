import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { acceptedDeed, noticeIdOf } from '../../support/paths'
import { adoptRules, council, give, person } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { personWithoutAccount } from '../../support/roster'
import { toldTo } from '../../support/told'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [nominator, clerk] = [await person(village, '赵推荐'), await person(village, '文书记')]
  await give(village, clerk, 'clerk')
  const praised = await personWithoutAccount(village, '钱奶奶', VILLAGE)
  const deedId = await acceptedDeed(village, { members, nominator, praised })
  const { personId } = praised
  const signed = async (over: object = {}) => ({
    asked: 'consent' as const,
    deedId,
    personId,
    signerId: personId,
    consent: 'fullName' as const,
    proof: { by: 'slip' as const, photoId: await sendPhoto(village, clerk) },
    ...over,
  })
  const waiting = async () => (await call(village, clerk, 'deeds.signatures', {})).rows
  return { village, clock, clerk, nominator, praised, deedId, signed, waiting }
}

describe('somebody without an account', () => {
  it('is asked through the clerk, who sees whose signature is missing and until when', async () => {
    const { village, praised, waiting } = await scene()
    expect(await toldTo(village, praised)).toContain('consentAsked')
    expect(await waiting()).toMatchObject([
      { name: '钱奶奶', asked: 'consent', answersAs: 'self', byPhone: false, until: '2026-03-07T02:00:00.000Z' },
    ])
  })

  it('answers by a signed slip, which acts like any other answer and is told', async () => {
    const { village, clerk, nominator, praised, deedId, signed, waiting } = await scene()
    await call(village, clerk, 'deeds.answerOnPaper', await signed())
    expect(await waiting()).toEqual([])
    const noticeId = await noticeIdOf(village, nominator, deedId)
    const { lines } = await call(village, null, 'notices.get', { noticeId })
    expect(lines).toMatchObject([{ words: { person: { as: 'name', name: '钱奶奶' } } }])
    expect(await toldTo(village, praised)).toContain('answeredOnPaper')
  })

  it('is never answered for by the clerk alone: not without the photo, not with one of somebody else, not twice', async () => {
    const { village, clerk, nominator, signed } = await scene()
    const strange = { by: 'slip' as const, photoId: await sendPhoto(village, nominator) }
    expect(await refusal(village, clerk, 'deeds.answerOnPaper', await signed({ proof: strange }))).not.toBeNull()
    const other = await signed({ signerId: nominator.personId })
    expect(await refusal(village, clerk, 'deeds.answerOnPaper', other)).toBe('NOT_FOUND')
    const good = await signed()
    await call(village, clerk, 'deeds.answerOnPaper', good)
    expect(await refusal(village, clerk, 'deeds.answerOnPaper', { ...good, consent: 'declined' })).not.toBeNull()
    expect(await refusal(village, nominator, 'deeds.answerOnPaper', await signed())).toBe('NO_RIGHT')
  })

  it('who never answers reads as a villager, and is off the clerk’s list when the notice has closed', async () => {
    const { village, clock, nominator, deedId, waiting } = await scene()
    clock.forward({ days: 4 })
    await runDueJobs(village)
    expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'villager' }])
    expect(await waiting()).toHaveLength(1)
    clock.forward({ days: 7 })
    await runDueJobs(village)
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('confirmed')
    expect(await waiting()).toEqual([])
  })
})
