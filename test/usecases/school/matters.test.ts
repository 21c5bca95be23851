import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, type Input, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, person } from '../../support/people'
import { makeClass, openStation } from '../../support/school'
import { TOWNSHIP, testVillage } from '../../support/village'

const test = useDatabase()

const WORDS = '村西头的路灯坏了两盏，晚上走路看不见。'
const ANSWER = '已经报修，这周五以前换好。'

const opened = async () => {
  const { village, clock } = await testVillage(test.db)
  const organiser = await openStation(village)
  return { village, clock, organiser, asker: await person(village, '周提问') }
}

it('a question gets an owner, a public answer without the name of who asked, and a rating', async () => {
  const { village, organiser, asker } = await opened()
  const { matterId } = await call(village, asker, 'matters.raise', { words: WORDS })
  await call(village, organiser, 'matters.own', { matterId, ownerName: '赵电工' })
  expect(await refusal(village, asker, 'matters.rate', { matterId, rating: 5 })).toBe('WRONG_STATE')
  await call(village, organiser, 'matters.answer', { matterId, answer: ANSWER })
  const neighbour = await person(village, '吴邻居')
  const [row] = (await call(village, neighbour, 'matters.list', { which: 'village' })).rows
  expect(row).toMatchObject({ answer: ANSWER, ownerName: '赵电工', mine: false })
  expect(JSON.stringify(row)).not.toContain('周提问')
  await call(village, asker, 'matters.rate', { matterId, rating: 4 })
  expect((await call(village, asker, 'matters.list', { which: 'mine' })).rows[0]?.status).toBe('rated')
})

it('a desk shows what nobody sees to, what somebody does, what is overdue, and the latest first', async () => {
  const { village, clock, organiser, asker } = await opened()
  const raise = async () => (await call(village, asker, 'matters.raise', { words: WORDS })).matterId
  const owned = await raise()
  clock.forward({ days: 1 })
  const raised = await raise()
  await call(village, organiser, 'matters.own', { matterId: owned, ownerName: '赵电工' })
  const ask = async (input: Input<'matters.desk'>) =>
    (await call(village, organiser, 'matters.desk', input)).rows.map((one) => one.matterId)
  expect(await ask({})).toEqual([owned, raised])
  expect(await ask({ order: 'newest' })).toEqual([raised, owned])
  expect(await ask({ filter: 'raised' })).toEqual([raised])
  expect(await ask({ filter: 'owned' })).toEqual([owned])
  expect(await ask({ filter: 'overdue' })).toEqual([])
  clock.forward({ days: 30 })
  expect(await ask({ filter: 'overdue', order: 'due' })).toEqual([owned, raised])
})

it('what is not answered in time goes to the township by itself', async () => {
  const { village, clock, organiser, asker } = await opened()
  const officer = await person(village, '镇干部')
  await give(village, officer, 'townshipOfficer', TOWNSHIP)
  const { matterId } = await call(village, asker, 'matters.raise', { words: WORDS })
  clock.forward({ days: 17 })
  await runDueJobs(village)
  expect(await refusal(village, organiser, 'matters.answer', { matterId, answer: ANSWER })).toBe('NOT_FOUND')
  expect((await call(village, officer, 'matters.movedUp', {})).rows.map((one) => one.matterId)).toEqual([matterId])
  await call(village, officer, 'matters.answerMovedUp', { matterId, answer: ANSWER })
  const told = (await call(village, asker, 'messages.list', {})).rows.map((message) => message.template)
  expect(told).toEqual(['matterAnswered', 'matterMovedUp'])
})

it('a topic that several ask for becomes a course, and they are told', async () => {
  const { village, organiser, asker } = await opened()
  const { requestId } = await call(village, asker, 'topics.ask', { topic: '手机防诈骗' })
  const other = await person(village, '吴也想')
  await call(village, other, 'topics.join', { requestId })
  await call(village, other, 'topics.join', { requestId })
  const [topic] = (await call(village, organiser, 'station.topics', {})).rows
  expect(topic).toMatchObject({ people: 2, made: false })
  await makeClass(village, organiser, { title: '手机防诈骗', requestId })
  for (const who of [asker, other])
    expect((await call(village, who, 'messages.list', {})).rows.map((one) => one.template)).toEqual(['courseMade'])
  expect(await refusal(village, other, 'topics.join', { requestId })).toBe('WRONG_STATE')
})
