import { eq } from 'drizzle-orm'
import { exemplarCandidacy, exemplarEntry, exemplarHonour } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { makeActors } from '../../support/contract/actors'
import { makeExemplars } from '../../support/contract/exemplars'
import { useDatabase } from '../../support/database'
import { testVillage } from '../../support/village'

const test = useDatabase()

it('the wall shows who stands and agreed, and nobody else from the moment that changes', async () => {
  const { village } = await testVillage(test.db)
  const { honour, chosen } = await makeExemplars(village, await makeActors(village))
  const wall = async (more = {}) => (await call(village, null, 'exemplars.wall', { level: 'village', ...more })).rows
  const names = async () => (await wall()).map((row) => row.name).toSorted()
  expect(await names()).toEqual(['候七', '候五'].toSorted())
  expect((await call(village, null, 'exemplars.wallYears', { level: 'village' })).years).toEqual([2032, 2031])
  expect(await wall({ year: 2031 })).toMatchObject([{ honourId: honour, category: 'filialPiety', photo: null }])
  expect(await wall({ category: 'helpingOthers' })).toEqual([])
  expect((await call(village, null, 'exemplars.wall', { level: 'county' })).rows).toEqual([])
  expect(await call(village, null, 'exemplars.onWall', { honourId: honour })).toMatchObject({
    name: '候五',
    others: [],
  })

  const [entry] = await village.db.select().from(exemplarEntry).where(eq(exemplarEntry.id, chosen))
  if (!entry) throw new Error('somebody was chosen')
  const consent = (answer: 'agreed' | 'refused') =>
    village.db.update(exemplarCandidacy).set({ consent: answer }).where(eq(exemplarCandidacy.id, entry.candidacyId))
  await consent('refused')
  expect(await names()).toEqual(['候七'])
  expect(await refusal(village, null, 'exemplars.onWall', { honourId: honour })).toBe('NOT_FOUND')
  await consent('agreed')
  const revoked = { status: 'revoked' as const, endedOn: '2026-03-04' }
  await village.db.update(exemplarHonour).set(revoked).where(eq(exemplarHonour.id, honour))
  expect(await names()).toEqual(['候七'])
})
