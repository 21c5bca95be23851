import type { Village } from '../../../cloudfunctions/domain/context'
import { appointFirstOfficer, type FirstOfficer } from '../../../cloudfunctions/domain/people/appoint-first-officer'
import { tracesOf } from '../../../cloudfunctions/platform/audit'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { newAccount, writing } from '../../support/people'
import { personWithoutAccount } from '../../support/roster'
import { COUNTY, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()
const OFFICER = { villageCode: VILLAGE, name: '王县长', birthYear: 1960 }
const TERM = { until: '2029-02-28' }
const HOME = { household: { number: '001', group: '一组' } }

const appoint = (village: Village, over: Partial<FirstOfficer> = {}) =>
  writing(village, (w) => appointFirstOfficer(w, { ...OFFICER, ...TERM, ...HOME, ...over }))

async function visitor(village: Village) {
  const who = { accountId: await writing(village, newAccount) }
  const { bindingId } = await call(village, who, 'people.requestBinding', OFFICER)
  return { ...who, bindingId }
}

describe('the first officer of a county without people', () => {
  it('is whoever runs the installation names, among those who asked; and then appoints others', async () => {
    const { village } = await testVillage(test.db)
    await expect(appoint(village)).rejects.toMatchObject({ why: 'nobodyAsked' })
    const who = await visitor(village)
    await expect(appoint(village, { household: undefined })).rejects.toMatchObject({ why: 'householdNeeded' })
    const personId = await appoint(village)
    const me = await call(village, who, 'session.me', {})
    expect(me.person).toMatchObject({ personId, name: '王县长', villageName: '石家庄村' })
    const township = { personId, role: 'townshipOfficer', divisionCode: TOWNSHIP, from: '2026-03-04', ...TERM } as const
    expect(await refusal(village, who, 'people.grantRole', township)).toBeNull()
    const traces = (await tracesOf(test.db, 'person', personId)).map(({ action }) => action)
    expect(traces).toEqual(['role.granted', 'officer.appointed', 'role.granted'])
  })

  it('is appointed once, however many appoint at once', async () => {
    const { village } = await testVillage(test.db)
    const who = await visitor(village)
    await Promise.allSettled([appoint(village), appoint(village)])
    await expect(appoint(village)).rejects.toMatchObject({ why: 'officerThere' })
    const [first] = (await call(village, who, 'people.roleHolders', { divisionCode: COUNTY })).holders
    expect(first).toMatchObject({ role: 'countyOfficer', ...TERM })
  })

  it('is told apart from others who ask to be the same person, and is one of the roster where it has them', async () => {
    const { village } = await testVillage(test.db)
    const there = await personWithoutAccount(village, OFFICER.name, VILLAGE)
    await visitor(village)
    const second = await visitor(village)
    await expect(appoint(village)).rejects.toMatchObject({ why: 'severalAsked', asked: { length: 2 } })
    await appoint(village, { bindingId: second.bindingId })
    expect((await call(village, second, 'session.me', {})).person?.personId).toBe(there.personId)
  })
})
