import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import * as v from 'valibot'
import { QueueRow } from '../../cloudfunctions/contract/council'
import { QueueRowView } from '../../src/features/council/queue-row'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { queryClient } from '../../src/services/query-client'
import { REVIEW_ID } from './support/review'

const row = (over: object) =>
  v.parse(QueueRow, {
    reviewId: REVIEW_ID,
    villageName: '石家庄村',
    body: 'council',
    reexamined: false,
    status: 'open',
    openedAt: '2026-03-04T02:00:00.000Z',
    closesAt: '2099-03-11T16:00:00.000Z',
    overdue: false,
    recusedFor: [],
    ...over,
  })

const show = (over: object) =>
  render(
    <QueryClientProvider client={queryClient}>
      <QueueRowView row={row(over)} opened={false} onOpen={jest.fn()} />
    </QueryClientProvider>,
  )

afterEach(cleanup)

const deed = { deedId: REVIEW_ID, deedClass: 'helpingOthers', summary: '帮邻居收麦', photoCount: 0, witnessCount: 0 }
const standing = { electorate: 5, recused: 0, able: 5, approvals: 2, needed: 3 }

describe('a row of the queue', () => {
  test('says how far the council is', () => {
    show({ deed, standing })
    expect(screen.getByRole('button').textContent).toContain(
      fill(t.council.standing.some, { approvals: 2, missing: 1 }),
    )
  })

  test('that recuses the reader opens nothing, and says only why', () => {
    show({ recusedFor: ['sharedHousehold'] })
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText(t.council.grounds.sharedHousehold)).toBeTruthy()
  })
})
