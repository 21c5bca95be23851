import { eq, getTableName, sql } from 'drizzle-orm'
import type { DeedId, IntentId } from '../../../cloudfunctions/contract/ids'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { HOLDERS } from '../../../cloudfunctions/domain/photos/retention.repository'
import { sweepPhotos } from '../../../cloudfunctions/domain/photos/sweep-photos'
import { tracesOf } from '../../../cloudfunctions/platform/audit'
import { accessLog, audit, ballot, deed, intent, photo } from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { castAll, declining } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, reviewOf } from '../../support/deeds'
import { adoptRules, council, person } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function declinedDeed() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const photoId = await sendPhoto(village, nominator)
  const deedId = await nominate(village, nominator, [praised], { photos: [photoId] })
  await castAll(village, members.slice(0, 1), declining(await reviewOf(village, deedId)))
  return { village, clock, nominator, deedId, photoId }
}

const storyOf = async (deedId: DeedId) => {
  const [row] = await test.db.select().from(deed).where(eq(deed.id, deedId))
  return row?.story
}

describe('a declined deed', () => {
  it('is kept for a year and a day begun, then emptied with its photos; that it was declined stays', async () => {
    const { village, clock, nominator, deedId, photoId } = await declinedDeed()
    clock.set('2027-03-04T15:59:59.000Z')
    await runDueJobs(village)
    expect(await storyOf(deedId)).not.toBe('')
    expect(await village.photoStore.get(photoId)).not.toBeNull()
    clock.set('2027-03-04T16:00:00.000Z')
    const { done } = await runDueJobs(village)
    expect(done).toMatchObject({ eraseOldDeed: 1, deliverOutbox: 1 })
    expect(await storyOf(deedId)).toBe('')
    expect(await village.photoStore.get(photoId)).toBeNull()
    expect(await test.db.select().from(photo)).toEqual([])
    expect((await test.db.select().from(ballot)).map((one) => [one.choice, one.words])).toContainEqual(['decline', ''])
    expect((await tracesOf(test.db, 'deed', deedId)).map((one) => one.action)).toContain('deed.declined')
    expect(await refusal(village, nominator, 'deeds.get', { deedId })).toBe('NOT_FOUND')
    expect((await call(village, nominator, 'deeds.mine', {})).rows).toEqual([])
    expect((await runDueJobs(village)).done).not.toHaveProperty('eraseOldDeed')
  })
})

describe('what is kept for a while', () => {
  it('goes on the day after: access logs, answers for retries', async () => {
    const { village, clock } = await testVillage(test.db)
    const me = await person(village, '赵一')
    const read = { readerId: me.personId, personId: me.personId, what: 'contact', subjectId: newId() } as const
    await test.db.insert(accessLog).values({ id: newId(), at: clock.now(), ...read })
    const command = { id: newId<IntentId>(), path: 'deeds.nominate', bodyHash: new Uint8Array(32), at: clock.now() }
    await test.db.insert(intent).values({ accountId: me.accountId, ...command })
    const counts = async () => [
      (await test.db.select().from(accessLog)).length,
      (await test.db.select().from(intent)).length,
    ]
    clock.set('2026-04-04T15:59:59.000Z')
    await runDueJobs(village)
    expect(await counts()).toEqual([1, 1])
    clock.set('2026-04-04T16:00:00.000Z')
    await runDueJobs(village)
    expect(await counts()).toEqual([1, 0])
    clock.set('2026-09-04T15:59:59.000Z')
    await runDueJobs(village)
    expect(await counts()).toEqual([1, 0])
    clock.set('2026-09-04T16:00:00.000Z')
    await runDueJobs(village)
    expect(await counts()).toEqual([0, 0])
  })
})

describe('the audit', () => {
  const trace = (at: string, action: string) => ({
    id: newId(),
    at: new Date(at),
    action,
    subject: 'deed',
    subjectId: newId(),
    detail: {},
  })

  it('is kept five years by the database’s own clock, whatever the village’s says', async () => {
    const { village, clock } = await testVillage(test.db)
    await test.db
      .insert(audit)
      .values([trace('2001-01-01T00:00:00Z', 'old'), trace(clock.now().toISOString(), 'young')])
    clock.set('2099-01-01T00:00:00Z')
    await runDueJobs(village)
    const left = (await test.db.select().from(audit)).map((row) => row.action)
    expect([left.includes('old'), left.includes('young')]).toEqual([false, true])
  })

  it('gives the runtime no other way to delete a trace, old or young', async () => {
    await test.db.insert(audit).values(trace('2001-01-01T00:00:00Z', 'old'))
    await expect(test.db.delete(audit)).rejects.toThrow()
    expect(await test.db.select().from(audit)).toHaveLength(1)
  })
})

describe('photos', () => {
  it('that belong to nothing go a month after their ticket; those in use stay', async () => {
    const { village, clock, nominator, photoId } = await declinedDeed()
    const loose = await sendPhoto(village, nominator)
    clock.forward({ days: 30, minutes: 29 })
    await runDueJobs(village)
    expect(await village.photoStore.get(loose)).not.toBeNull()
    clock.forward({ minutes: 2 })
    await runDueJobs(village)
    expect(await village.photoStore.get(loose)).toBeNull()
    expect(await village.photoStore.get(photoId)).not.toBeNull()
  })

  it('whose row is gone are swept, and no others', async () => {
    const { village, photoId } = await declinedDeed()
    const orphan = newId()
    await village.photoStore.put(orphan, new Uint8Array([1]))
    expect(await sweepPhotos(village)).toBe(1)
    expect(await village.photoStore.get(orphan)).toBeNull()
    expect(await village.photoStore.get(photoId)).not.toBeNull()
    expect(await sweepPhotos(village)).toBe(0)
  })

  it('are discarded with the commit: what is rolled back loses nothing', async () => {
    const { village, nominator } = await declinedDeed()
    const photoId = await sendPhoto(village, nominator)
    await call(village, nominator, 'photos.discard', { photoId })
    expect(await village.photoStore.get(photoId)).not.toBeNull()
    await runDueJobs(village)
    expect(await village.photoStore.get(photoId)).toBeNull()
  })

  it('are known to be in use wherever the database says that something holds one', async () => {
    const holders = sql<string>`(select string_agg(distinct conrelid::regclass::text, ',' order by conrelid::regclass::text)
      from pg_constraint where contype = 'f' and confrelid = 'photo'::regclass)`
    const [row] = await test.db.select({ holders }).from(sql`(select 1) as once`)
    expect(row?.holders.split(',').map((name) => name.split('.').at(-1))).toEqual(HOLDERS.map(getTableName).sort())
  })
})
