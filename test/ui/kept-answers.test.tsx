import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { Loaded } from '../../src/components/loaded'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { CallFailed } from '../../src/services/call-failed'
import { keepAnswer, keptAnswer } from '../../src/services/kept-answers'
import { usePaged } from '../../src/services/paged'
import { forgetPerson, rememberPerson } from '../../src/services/person-in-use'
import { queryClient } from '../../src/services/query-client'
import { deviceMs } from '../../src/services/village-clock'
import { aMe, NEIGHBOUR_ID, PERSON_ID } from './support/villager'

const KEY = ['deeds.latest', '410523100201']
const HOURS = 3_600_000
const noNetwork = (): Promise<string> => Promise.reject(new CallFailed({ code: 'OFFLINE' }))

let answer: () => Promise<string>

function List({ name = KEY }: { name?: string[] }) {
  const asked = useQuery({ queryKey: name, queryFn: () => answer(), retry: false })
  return <Loaded query={asked}>{(words) => <span>{words}</span>}</Loaded>
}

const cursors: (string | undefined)[] = []

async function pageAt(cursor: string | undefined) {
  cursors.push(cursor)
  return { rows: [cursor ?? 'first'], next: cursor === undefined ? 'second' : undefined }
}

function Paged() {
  const list = usePaged(['deeds.mine'], pageAt)
  return <button type="button" onClick={() => list.fetchNextPage()} title={String(list.data?.pages.length)} />
}

const show = (list = <List />) => render(<QueryClientProvider client={queryClient}>{list}</QueryClientProvider>)

/** The app is closed and opened again: the phone keeps what it keeps, the rest is gone. */
function relaunch() {
  cleanup()
  queryClient.clear()
}

beforeEach(() => {
  localStorage.clear()
  forgetPerson()
})
afterEach(relaunch)

describe('a list without a network', () => {
  test('is the last one, with its age', async () => {
    answer = async () => '送饭'
    show()
    await screen.findByText('送饭')
    relaunch()
    keepAnswer(KEY, '送饭', deviceMs() - 3 * HOURS)
    answer = noNetwork
    show()
    await screen.findByText('送饭')
    screen.getByText(fill(t.common.fromPhoneShort, { ago: fill(t.time.hoursAgo, { hours: 3 }) }))
  })

  test('gives way to the new one, and says nothing of age then', async () => {
    keepAnswer(KEY, '送饭', deviceMs() - 3 * HOURS)
    answer = noNetwork
    show()
    await screen.findByText('送饭')
    answer = async () => '扫雪'
    await act(() => queryClient.refetchQueries())
    await screen.findByText('扫雪')
    expect(screen.queryByText(/的内容/)).toBeNull()
  })

  test('that was never read says what is wrong', async () => {
    answer = noNetwork
    show()
    await screen.findByText(t.errors.OFFLINE)
  })

  test('that is not worth keeping is not kept', async () => {
    answer = async () => '看过什么'
    show(<List name={['privacy.accessLog']} />)
    await screen.findByText('看过什么')
    expect(keptAnswer(['privacy.accessLog'])).toBeUndefined()
  })

  test('which pages is kept by its first page, and goes on from there', async () => {
    show(<Paged />)
    await screen.findByTitle('1')
    screen.getByRole('button').click()
    await screen.findByTitle('2')
    const kept = keptAnswer(['deeds.mine'])
    expect(kept?.data).toEqual({ pages: [{ rows: ['first'], next: 'second' }], pageParams: [undefined] })
    relaunch()
    show(<Paged />)
    await screen.findByTitle('1')
    expect(cursors).toEqual([undefined, 'second', undefined])
  })
})

describe('what the phone keeps of lists', () => {
  test('is bounded, and the oldest goes first', () => {
    const keys = Array.from({ length: 25 }, (_, at) => ['notices.get', String(at)])
    for (const key of keys) keepAnswer(key, 'words', 1)
    expect(keys.filter((key) => keptAnswer(key) !== undefined)).toEqual(keys.slice(5))
    keepAnswer(KEY, '长'.repeat(50_000), 1)
    expect(keptAnswer(KEY)).toBeUndefined()
  })

  test('is forgotten when the phone goes over to another, and when somebody leaves it', async () => {
    const me = aMe()
    const people = [PERSON_ID, NEIGHBOUR_ID].map((personId) => ({ personId, name: '', inUse: false, hasPin: true }))
    rememberPerson({ ...me, people })
    keepAnswer(KEY, '我的', 1)
    rememberPerson({ ...me, people, person: me.person && { ...me.person, personId: NEIGHBOUR_ID } })
    expect(keptAnswer(KEY)).toBeUndefined()
    rememberPerson({ ...me, people })
    expect(keptAnswer(KEY)).toBeUndefined()
    keepAnswer(KEY, '我的', 1)
    forgetPerson()
    expect(localStorage.length).toBeLessThan(2)
  })

  test('is never the answer to somebody who used it before', async () => {
    let arrive: (words: string) => void = () => undefined
    answer = () =>
      new Promise((resolve) => {
        arrive = resolve
      })
    show()
    rememberPerson({ ...aMe(), people: [] })
    await act(async () => arrive('别人的'))
    await waitFor(() => screen.getByText('别人的'))
    expect(keptAnswer(KEY)).toBeUndefined()
  })
})
