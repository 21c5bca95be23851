import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { DeskScreen } from '../../src/features/council/desk-screen'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { queryClient } from '../../src/services/query-client'
import { fakeHost } from './support/host'
import { aReview, aSheet, REVIEW_ID } from './support/review'
import { aMe } from './support/villager'

jest.mock('../../src/services/pull-to-refresh', () => ({ usePullToRefresh: jest.fn() }))

const OTHER_ID = REVIEW_ID.replace(/1$/, '9')
const row = (reviewId: string, summary: string) => ({
  reviewId,
  villageName: '石家庄村',
  body: 'council',
  reexamined: false,
  status: 'open',
  openedAt: '2026-03-04T02:00:00.000Z',
  closesAt: '2099-03-11T16:00:00.000Z',
  overdue: false,
  recusedFor: [],
  deed: { deedId: REVIEW_ID, deedClass: 'helpingOthers', summary, photoCount: 0, witnessCount: 1 },
})

const witnesses = [{ name: '李见证', note: '我在场' }]

function host() {
  const rows = [row(REVIEW_ID, '帮邻居收麦'), row(OTHER_ID, '送老人就医')]
  return fakeHost({
    'session.me': () => aMe(),
    'council.queue': () => ({ rows, nextCursor: null }),
    'council.review': () => aReview(),
    'deeds.reviewSheet': () => ({ ...aSheet(), witnesses }),
    'council.castBallot': () => ({ status: 'open' }),
  })
}

/** The keys that were pressed, one after another, wherever the focus is. */
const pressed: string[] = []
function type(key: string) {
  pressed.push(key)
  fireEvent.keyDown(document.activeElement ?? document.body, { key })
}

/** How far down the window the parts of the sheet end. */
const partsEndAt = (top: number) =>
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ top } as DOMRect)

async function openFirst() {
  render(
    <QueryClientProvider client={queryClient}>
      <DeskScreen saving={null} />
    </QueryClientProvider>,
  )
  fireEvent.click(await screen.findByRole('button', { name: /帮邻居收麦/ }))
  await screen.findByText(t.council.keys.rules)
}

beforeEach(() => {
  localStorage.clear()
  pressed.length = 0
  const wide = { matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() }
  Object.assign(window, { matchMedia: () => wide })
})
afterEach(() => {
  cleanup()
  queryClient.clear()
  jest.restoreAllMocks()
})

describe('the keys of the desk', () => {
  test('approve a deed with three keystrokes and open the next', async () => {
    const { inputsOf } = host()
    partsEndAt(0)
    await openFirst()
    type('e')
    type('1')
    await screen.findByRole('dialog', { name: t.council.ballot.castTitle })
    type('Enter')
    await waitFor(() => expect(inputsOf('council.castBallot')).toHaveLength(1))
    expect(inputsOf('council.castBallot')[0]).toMatchObject({
      choice: 'approve',
      ruleCode: 'H01',
      evidenceSeen: ['witness'],
    })
    await waitFor(() => expect(inputsOf('council.review')).toContainEqual({ reviewId: OTHER_ID }))
    await screen.findByText(fill(t.council.desk.said, { ballot: t.council.ballots.approve }))
    expect(pressed.length).toBeLessThanOrEqual(3)
  })

  test('approve nothing whose story and evidence were not shown', async () => {
    host()
    partsEndAt(window.innerHeight + 1)
    await openFirst()
    type('e')
    type('1')
    expect(await screen.findByText(t.council.missing.notShown)).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('say nothing while somebody writes', async () => {
    host()
    partsEndAt(0)
    await openFirst()
    type('r')
    const question = await screen.findByLabelText(t.council.ballot.question)
    fireEvent.keyDown(question, { key: '1' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
