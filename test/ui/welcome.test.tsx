import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Bind } from '../../src/features/people/bind-screen'
import { VillagePicker } from '../../src/features/people/village-picker'
import { useFirstMinutes } from '../../src/features/welcome/use-first-minutes'
import { WelcomeScreen } from '../../src/features/welcome/welcome-screen'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { go } from '../../src/services/navigate'
import { queryClient } from '../../src/services/query-client'
import { fakeHost } from './support/host'
import { aMe, VILLAGE } from './support/villager'

jest.mock('../../src/services/navigate', () => ({ go: jest.fn(), goBack: jest.fn(), goInstead: jest.fn() }))

const { welcome } = t
const press = (name: string | RegExp, role = 'button') => fireEvent.click(screen.getByRole(role, { name }))
const stranger = () => aMe({ person: null })
const FOUND = { code: VILLAGE, name: '北关村', townshipName: '城关镇' }

const host = () =>
  fakeHost({
    'session.me': stranger,
    'people.divisions': () => ({ divisions: [] }),
    'people.findVillages': () => ({ villages: [FOUND] }),
  })

function Home() {
  useFirstMinutes()
  return null
}

const open = (page: React.ReactNode) => render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)

const openWelcome = () => open(<WelcomeScreen VillagePicker={VillagePicker} Binding={Bind} complaints={null} />)

afterEach(() => {
  cleanup()
  queryClient.clear()
  jest.clearAllMocks()
})

describe('the first minutes', () => {
  test('come at the first start, and never again once they were seen', async () => {
    host()
    open(<Home />)
    await waitFor(() => expect(go).toHaveBeenCalledWith('welcome'))
    cleanup()
    openWelcome()
    await screen.findByText(welcome.who.title)
    cleanup()
    jest.clearAllMocks()
    open(<Home />)
    await waitFor(() => expect(queryClient.isFetching()).toBe(0))
    expect(go).not.toHaveBeenCalled()
  })

  test('say who runs it, and can be left from every screen', async () => {
    host()
    openWelcome()
    expect(await screen.findByText('县文明办')).toBeTruthy()
    expect(screen.getByText('备00000000')).toBeTruthy()
    press(welcome.skip)
    press(welcome.next)
    press(welcome.skip)
    press(welcome.next)
    press(welcome.enter)
    expect(jest.mocked(go).mock.calls).toEqual([['home'], ['home'], ['home']])
  })

  test('a village found by its pinyin is kept and stands in the request to be confirmed', async () => {
    const { inputsOf } = host()
    openWelcome()
    await screen.findByText(welcome.who.title)
    press(welcome.next)
    fireEvent.change(screen.getByLabelText(t.villages.find), { target: { value: 'bg' } })
    fireEvent.click(await screen.findByRole('link', { name: /北关村/ }))
    expect(inputsOf('people.findVillages')).toEqual([{ words: 'bg' }])
    await screen.findByText(fill(t.villages.chosen, { village: '北关村' }))
    press(welcome.next)
    await screen.findByText(t.bind.lead)
    expect(screen.getByText(fill(t.villages.chosen, { village: '北关村' }))).toBeTruthy()
  })
})
