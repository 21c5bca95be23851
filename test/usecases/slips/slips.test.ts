import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nomination } from '../../support/deeds'
import { adoptRules, give, person } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { personWithoutAccount } from '../../support/roster'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const clerk = await person(village, '文书记')
  await give(village, clerk, 'clerk')
  const elder = await personWithoutAccount(village, '赵老人', VILLAGE)
  const praised = await person(village, '钱帮忙')
  const enter = async () => {
    const input = nomination(village, [praised], { onBehalfOf: elder.personId })
    const { slip } = await call(village, clerk, 'deeds.nominate', input)
    if (!slip) throw new Error('what is entered for somebody has a slip')
    return slip
  }
  return { village, clock, clerk, elder, praised, enter }
}

describe('what a clerk enters for somebody', () => {
  it('has a paper slip with a number in the village’s year, and what was entered on it', async () => {
    const { village, clerk, enter } = await scene()
    const [first, second] = [await enter(), await enter()]
    expect([first.number, second.number]).toEqual([1, 2])
    const slip = await call(village, clerk, 'slips.get', { slipId: first.slipId })
    expect(slip).toMatchObject({
      year: 2026,
      number: 1,
      personName: '赵老人',
      enteredByName: '文书记',
      contacts: ['文书记'],
      words: { subject: 'deed', praised: ['钱帮忙'], place: '村东麦场' },
    })
    expect((await call(village, clerk, 'slips.list', {})).rows.map((row) => row.number)).toEqual([2, 1])
  })

  it('is numbered without gaps however many enter at once, and from 1 in a new year', async () => {
    const { clock, enter } = await scene()
    const slips = await Promise.all(Array.from({ length: 6 }, enter))
    expect(slips.map((one) => one.number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6])
    clock.set('2026-12-31T16:00:00Z')
    expect(await enter()).toMatchObject({ year: 2027, number: 1 })
  })

  it('is not seen by the clerk of another village', async () => {
    const { village, enter } = await scene()
    const elsewhere = await person(village, '邻文书', NEXT_VILLAGE)
    await give(village, elsewhere, 'clerk', NEXT_VILLAGE)
    const { slipId } = await enter()
    expect(await refusal(village, elsewhere, 'slips.get', { slipId })).toBe('NOT_FOUND')
    expect((await call(village, elsewhere, 'slips.list', {})).rows).toEqual([])
  })

  it('what somebody reports of themselves has none', async () => {
    const { village, praised } = await scene()
    const other = await person(village, '周某人')
    expect((await call(village, other, 'deeds.nominate', nomination(village, [praised]))).slip).toBeUndefined()
  })
})

describe('what is never entered by the clerk alone', () => {
  const listing = 'named' as const

  it('is entered with the person’s signed slip, which serves once', async () => {
    const { village, clerk, elder } = await scene()
    const photoId = await sendPhoto(village, clerk)
    const input = { personId: elder.personId, listing, proof: { by: 'slip' as const, photoId } }
    expect(await refusal(village, clerk, 'roster.setListingOnPaper', input)).toBeNull()
    expect(await refusal(village, clerk, 'roster.setListingOnPaper', input)).toBe('NOT_FOUND')
    const view = await call(village, clerk, 'roster.household', { householdId: elder.householdId })
    expect(view.listing).toBe('named')
  })

  it('or with their PIN typed before the clerk, which serves this clerk once and for ten minutes', async () => {
    const { village, clock, clerk, praised } = await scene()
    await call(village, praised, 'phone.setPin', { pin: '2468' })
    const { personId } = praised
    const prove = async () => {
      const proved = await call(village, clerk, 'slips.provePin', { personId, pin: '2468' })
      if (proved.outcome !== 'right') throw new Error('it is their PIN')
      return { personId, listing, proof: { by: 'pin' as const, proofId: proved.proofId } }
    }
    const once = await prove()
    expect(await refusal(village, clerk, 'roster.setListingOnPaper', once)).toBeNull()
    expect(await refusal(village, clerk, 'roster.setListingOnPaper', once)).toBe('PROOF_NEEDED')
    const old = await prove()
    clock.forward({ minutes: 11 })
    expect(await refusal(village, clerk, 'roster.setListingOnPaper', old)).toBe('PROOF_NEEDED')
    const other = await person(village, '另文书')
    await give(village, other, 'clerk')
    expect(await refusal(village, other, 'roster.setListingOnPaper', await prove())).toBe('PROOF_NEEDED')
  })

  it('is not guessed: a clerk’s wrong tries lock the PIN, and somebody without one is asked for a slip', async () => {
    const { village, clerk, praised, elder } = await scene()
    await call(village, praised, 'phone.setPin', { pin: '2468' })
    const guess = (pin: string) => call(village, clerk, 'slips.provePin', { personId: praised.personId, pin })
    for (const pin of ['0000', '1111', '2222', '3333']) expect(await guess(pin)).toMatchObject({ outcome: 'wrong' })
    expect(await guess('4444')).toMatchObject({ outcome: 'locked' })
    expect(await guess('2468')).toMatchObject({ outcome: 'locked' })
    const without = { personId: elder.personId, pin: '2468' }
    expect(await refusal(village, clerk, 'slips.provePin', without)).toBe('NOT_FOUND')
  })
})
