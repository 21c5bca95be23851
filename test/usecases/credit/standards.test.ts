import { requireLawful } from '../../../cloudfunctions/domain/credit/standards/consequences'
import { loadStandard } from '../../../cloudfunctions/domain/credit/standards/load-standard'
import { takeOverStandard } from '../../../cloudfunctions/domain/credit/standards/record-standard-adoption'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, type Input, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, person, writing } from '../../support/people'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  const clerk = await person(village, '文书记')
  await give(village, clerk, 'clerk')
  const meeting = (over: Partial<Input<'credit.adoptStandard'>> = {}): Input<'credit.adoptStandard'> => ({
    ...{ villageCode: VILLAGE, version: 1, metOn: '2026-03-03', entitled: 45, present: 38, inFavour: 37 },
    minutes: '村民代表会议，到会三十八人，表决通过信用户标准。',
    consequences: [{ topic: 'plaque' }],
    ...over,
  })
  return { village, clock, clerk, meeting }
}

describe('a credit standard', () => {
  it('is in force from the day after its notice, and nobody applies before', async () => {
    const { village, clock, clerk, meeting } = await scene()
    expect(await call(village, clerk, 'credit.adoptStandard', meeting())).toMatchObject({ inForceFrom: '2026-03-12' })
    expect(await refusal(village, clerk, 'credit.adoptStandard', meeting())).toBe('STANDARD_ON_NOTICE')
    const apply = { runsBusiness: false, away: false }
    expect(await refusal(village, clerk, 'credit.send', apply)).toBe('NO_STANDARD_IN_FORCE')
    clock.set('2026-03-11T16:00:00.000Z')
    await runDueJobs(village)
    expect((await call(village, null, 'credit.standards', { villageCode: VILLAGE })).inForce).toMatchObject({
      ...{ version: 1, from: '2026-03-12' },
    })
  })

  it.each([
    ['a link to the minimum living allowance', [{ topic: 'minimumLiving', legalBasis: 'civilisationRegulation' }]],
    ['a link to subsidies', [{ topic: 'subsidy', legalBasis: 'villagersCommitteeLaw' }]],
    ['something without a legal basis', [{ topic: 'serviceFirst' }]],
  ] as const)('is refused with %s', async (_, consequences) => {
    expect(() => requireLawful(consequences)).toThrow('CONSEQUENCE_REFUSED')
    const { village, clerk, meeting } = await scene()
    const input = meeting({ consequences: [...consequences] })
    expect(await refusal(village, clerk, 'credit.adoptStandard', input)).toBe('CONSEQUENCE_REFUSED')
  })

  it('that expired is in force no more', async () => {
    const { village } = await scene()
    const rows = [{ code: 'C01', source: 'computed', measure: 'yearHonor', scope: 'always', threshold: '100' }]
    await writing(village, async (w) => {
      await loadStandard(w, 2, rows, '2026-03-03')
      const votes = { entitled: 40, present: 31, inFavour: 30 }
      await takeOverStandard(w, { villageCode: VILLAGE, version: 2, metOn: '2025-12-01', ...votes })
    })
    expect((await call(village, null, 'credit.standards', { villageCode: VILLAGE })).inForce).toBeNull()
  })
})
