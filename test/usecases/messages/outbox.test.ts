import type { Village } from '../../../cloudfunctions/domain/context'
import { deliverOutbox } from '../../../cloudfunctions/domain/deliver-outbox'
import { tell } from '../../../cloudfunctions/domain/messages/tell'
import { outbox } from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { putInOutbox, settle, takeDue } from '../../../cloudfunctions/platform/outbox'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { person, type TestPerson, writing } from '../../support/people'
import { givePhone, recordedPhones, withPhones } from '../../support/phones'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village: bare, clock, log } = await testVillage(test.db)
  const phones = recordedPhones()
  const village = withPhones(bare, phones)
  const me = await person(village, '赵一')
  await givePhone(village, me)
  return { village, clock, log, phones, me }
}

const tellOne = (village: Village, who: TestPerson) =>
  writing(village, (w) => tell(w, [who.personId], { template: 'deedAccepted', subject: 'deed', subjectId: newId() }))

const statuses = async () => (await test.db.select().from(outbox)).map((row) => row.status)

describe('a phone', () => {
  it('rings once for a message, whoever delivers and however often', async () => {
    const { village, phones, me } = await scene()
    for (let count = 0; count < 10; count += 1) await tellOne(village, me)
    const done = await Promise.all([deliverOutbox(village), deliverOutbox(village), deliverOutbox(village)])
    expect(done.reduce((sum, one) => sum + one, 0)).toBe(10)
    expect(await deliverOutbox(village)).toBe(0)
    expect([phones.tries.length, phones.rung.size]).toEqual([10, 10])
  })

  it('is tried again when a worker died between ringing and marking, and does not ring twice', async () => {
    const { village, clock, phones, me } = await scene()
    await tellOne(village, me)
    const taken = await village.db.transaction((tx) => takeDue(tx, clock.now(), ['phoneMessage']))
    if (!taken) throw new Error('the message waits')
    await phones.send({ key: taken.subjectId, openid: 'o', kind: 'deed', at: clock.now() })
    expect(await deliverOutbox(village)).toBe(0)
    clock.forward({ minutes: 1 })
    expect(await deliverOutbox(village)).toBe(1)
    expect([phones.tries.length, phones.rung.size]).toEqual([2, 1])
  })

  it('stays silent for what was rolled back', async () => {
    const { village, phones, me } = await scene()
    const told = { template: 'deedAccepted', subject: 'deed', subjectId: newId() } as const
    const failing = writing(village, async (w) => {
      await tell(w, [me.personId], told)
      throw new Error('and then it failed')
    })
    await expect(failing).rejects.toThrow('and then it failed')
    await deliverOutbox(village)
    expect(phones.tries).toEqual([])
  })

  it('is tried at growing distances, then given up, and the log says so; the inbox has it all the same', async () => {
    const { village, clock, log, phones, me } = await scene()
    await tellOne(village, me)
    phones.next = Array<'fail'>(9).fill('fail')
    const start = clock.now().getTime()
    const tried: number[] = []
    while ((await statuses())[0] === 'waiting') {
      const [row] = await test.db.select().from(outbox)
      if (!row) throw new Error('the message waits')
      clock.set(new Date(row.dueAt.getTime() - 1))
      await deliverOutbox(village)
      expect(phones.tries).toHaveLength(tried.length)
      clock.set(row.dueAt)
      await deliverOutbox(village)
      tried.push((row.dueAt.getTime() - start) / 60_000)
    }
    expect(tried).toEqual([0, 1, 6, 36, 156, 876])
    expect(await statuses()).toEqual(['givenUp'])
    expect(log.filter((line) => line.event === 'delivery given up')).toHaveLength(1)
    expect((await call(village, me, 'messages.unread', {})).unread).toBe(1)
  })

  it('is not rung for what its person switched off, has read by now or did not allow', async () => {
    const { village, phones, me } = await scene()
    await tellOne(village, me)
    await call(village, me, 'messages.markAllRead', {})
    await tellOne(village, me)
    await call(village, me, 'messages.setOnPhone', { subject: 'deed', onPhone: false })
    expect(await deliverOutbox(village)).toBe(0)
    expect(phones.tries).toEqual([])
    await call(village, me, 'messages.setOnPhone', { subject: 'deed', onPhone: true })
    await tellOne(village, me)
    phones.next = ['refuse']
    expect(await deliverOutbox(village)).toBe(0)
    expect(await statuses()).toEqual(['dropped', 'dropped', 'dropped'])
  })

  it('waits where nothing can ring it, and nobody without one is waited for', async () => {
    const { village: bare } = await testVillage(test.db)
    const [me, other] = [await person(bare, '赵一'), await person(bare, '钱二')]
    await givePhone(bare, me)
    for (const who of [me, other]) await tellOne(bare, who)
    expect(await deliverOutbox(bare)).toBe(0)
    expect(await statuses()).toEqual(['waiting'])
    const phones = recordedPhones()
    expect(await deliverOutbox(withPhones(bare, phones))).toBe(1)
    expect([...phones.rung.values()].map((one) => one.openid)).toEqual([`o-${me.personId}`])
  })
})

describe('the outbox', () => {
  it('holds an effect once a kind and subject, settled or not', async () => {
    const { village, clock } = await scene()
    const id = newId()
    const put = () => village.db.transaction((tx) => putInOutbox(tx, clock.now(), 'photoRemoval', [id]))
    await put()
    await put()
    const [row, ...others] = await test.db.select().from(outbox)
    expect(others).toEqual([])
    if (row) await settle(village.db, row.id, 'delivered', clock.now())
    await put()
    expect(await statuses()).toEqual(['delivered'])
  })
})
