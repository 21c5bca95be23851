import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Me } from '../../cloudfunctions/contract/people'
import { ComplainForm } from '../../src/features/complaints/complain-form'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { queryClient } from '../../src/services/query-client'
import { fakeHost } from './support/host'
import { aMe } from './support/villager'

const words = t.complaints.form
const TEXT = '村里的公示贴了两天就被撕掉了，没有人补上。'

function show(me: Me = aMe()) {
  const host = fakeHost({
    'people.divisions': () => ({ divisions: [] }),
    'complaints.submit': () => ({ complaintId: '00000000-0000-7000-8000-000000000001', number: 'TS2026-0001' }),
  })
  const onSent = jest.fn()
  render(
    <QueryClientProvider client={queryClient}>
      <ComplainForm me={me} onSent={onSent} />
    </QueryClientProvider>,
  )
  return { host, onSent }
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const write = (text: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: words.words }), { target: { value: text } })

afterEach(() => {
  cleanup()
  queryClient.clear()
  localStorage.clear()
})

describe('the complaint form', () => {
  test('sends nothing before it says about what and in how many words', () => {
    const { host } = show()
    press(words.send)
    expect(screen.getByText(words.needed)).toBeTruthy()
    expect(host.inputsOf('complaints.submit')).toEqual([])
  })

  test('goes to the reader’s own village unless they choose another, hidden from the village', async () => {
    const me = aMe()
    const { host, onSent } = show(me)
    fireEvent.click(screen.getByRole('radio', { name: t.complaints.topics.notice }))
    write(TEXT)
    press(words.send)
    await waitFor(() => expect(onSent).toHaveBeenCalled())
    expect(host.inputsOf('complaints.submit')).toEqual([
      { kind: 'complaint', topic: 'notice', divisionCode: me.person?.villageCode, words: TEXT, anonymous: true },
    ])
  })

  test('says who will not see it, before anything is written', () => {
    show()
    expect(screen.getByText(t.complaints.levels.village.hint)).toBeTruthy()
    expect(fill(words.wordsHint, { limit: 10 })).toContain('10')
  })
})
