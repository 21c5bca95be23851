import type { PersonId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { tell } from '../../../cloudfunctions/domain/messages/tell'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { person, writing } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()

const tellThem = (village: Village, people: PersonId[]) =>
  writing(village, (w) => tell(w, people, { template: 'deedAccepted', subject: 'deed', subjectId: newId() }))

describe('the inbox', () => {
  it('has what its person was told, newest first, page by page, and nobody else’s', async () => {
    const { village, clock } = await testVillage(test.db)
    const [me, other] = [await person(village, '赵一'), await person(village, '钱二')]
    for (let count = 0; count < 25; count += 1) {
      clock.forward({ minutes: 1 })
      await tellThem(village, count % 5 === 0 ? [me.personId, other.personId] : [me.personId])
    }
    const first = await call(village, me, 'messages.list', {})
    const second = await call(village, me, 'messages.list', { cursor: first.next })
    const sent = [...first.rows, ...second.rows].map((row) => row.sentAt)
    expect([first.rows.length, second.rows.length, second.next]).toEqual([20, 5, undefined])
    expect(sent).toEqual([...sent].sort().reverse())
    expect(new Set(sent).size).toBe(25)
    expect((await call(village, other, 'messages.list', {})).rows).toHaveLength(5)
  })

  it('counts what is unread, until it is read, one or all', async () => {
    const { village } = await testVillage(test.db)
    const [me, other] = [await person(village, '赵一'), await person(village, '钱二')]
    for (let count = 0; count < 3; count += 1) await tellThem(village, [me.personId, other.personId])
    const unread = async () => (await call(village, me, 'messages.unread', {})).unread
    const [message] = (await call(village, me, 'messages.list', {})).rows
    if (!message) throw new Error('somebody was told')
    await call(village, me, 'messages.markRead', message)
    await call(village, me, 'messages.markRead', message)
    expect(await unread()).toBe(2)
    expect(await refusal(village, other, 'messages.markRead', message)).toBe('NOT_FOUND')
    await call(village, me, 'messages.markAllRead', {})
    expect(await unread()).toBe(0)
    expect((await call(village, other, 'messages.unread', {})).unread).toBe(3)
  })

  it('has everything, whatever its person lets ring on the phone', async () => {
    const { village } = await testVillage(test.db)
    const me = await person(village, '赵一')
    await call(village, me, 'messages.setOnPhone', { subject: 'deed', onPhone: false })
    await tellThem(village, [me.personId])
    const { subjects } = await call(village, me, 'messages.phoneSettings', {})
    expect(subjects.filter((one) => !one.onPhone).map((one) => one.subject)).toEqual(['deed'])
    expect((await call(village, me, 'messages.unread', {})).unread).toBe(1)
  })
})
