import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import * as v from 'valibot'
import { NoticeLineId } from '../../cloudfunctions/contract/ids'
import { ObjectionSheetOutput } from '../../cloudfunctions/contract/objections'
import { LineObjections } from '../../src/features/notices/line-objections'
import { AnswerForm } from '../../src/features/objections/answer-form'
import { RaiseForm } from '../../src/features/objections/raise-form'
import { SealedCard } from '../../src/features/objections/sealed-card'
import * as t from '../../src/i18n/zh-CN'
import { queryClient } from '../../src/services/query-client'
import { fakeHost } from './support/host'

jest.mock('../../src/services/navigate', () => ({ go: jest.fn(), goBack: jest.fn(), goInstead: jest.fn() }))

const LINE = v.parse(NoticeLineId, '0190a6f2-0000-7000-8000-0000000000c1')
const { raise, sheet: sheetWords, grounds, verdicts } = t.objections

const sheet = v.parse(ObjectionSheetOutput, {
  objectionId: '0190a6f2-0000-7000-8000-0000000000c2',
  noticeId: '0190a6f2-0000-7000-8000-0000000000c3',
  year: 2026,
  number: 3,
  kind: 'deed',
  divisionCode: '410523100201',
  divisionName: '北关村',
  ground: 'untrue',
  channel: 'app',
  raisedAt: '2026-03-05T04:00:00.000Z',
  level: 'township',
  status: 'open',
  dueAt: '2026-03-15T16:00:00.000Z',
  recusedFor: [],
  mine: true,
  answers: [],
  can: ['answer', 'readWords', 'readIdentity'],
})

const show = (what: React.ReactElement) =>
  render(<QueryClientProvider client={queryClient}>{what}</QueryClientProvider>)

const lastButton = (name: string) => screen.getAllByRole('button', { name }).at(-1) as HTMLElement
const fill = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })

afterEach(cleanup)

describe('raising an objection', () => {
  test('says who will read it, and sends ground and words after it was asked once more', async () => {
    const objectionId = sheet.objectionId
    const host = fakeHost({ 'objections.raise': () => ({ objectionId, status: 'open' }) })
    show(<RaiseForm lineId={LINE} closesAt="2026-03-09T16:00:00.000Z" />)
    expect(screen.getByText(raise.sealed)).toBeTruthy()
    fireEvent.click(lastButton(raise.send))
    expect(screen.queryByText(raise.sureWords)).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(grounds.untrue.title) }))
    fill(raise.words, '那天没有看见他去帮忙。')
    fireEvent.click(lastButton(raise.send))
    expect(screen.getByText(raise.sureWords)).toBeTruthy()
    expect(host.inputsOf('objections.raise')).toEqual([])
    fireEvent.click(lastButton(raise.send))
    await waitFor(() =>
      expect(host.inputsOf('objections.raise')).toEqual([
        { lineId: LINE, ground: 'untrue', words: '那天没有看见他去帮忙。' },
      ]),
    )
  })
})

describe('the sheet of an objection', () => {
  test('opens nothing that is sealed before it is asked for', async () => {
    const words = '那天没有看见他去帮忙。'
    const host = fakeHost({ 'objections.readSealed': () => ({ part: 'words', words }) })
    show(<SealedCard objectionId={sheet.objectionId} />)
    expect(host.calls).toEqual([])
    fireEvent.click(lastButton(sheetWords.readIdentity))
    expect(screen.getByText(sheetWords.readSureWords)).toBeTruthy()
    expect(host.calls).toEqual([])
    fireEvent.click(lastButton(sheetWords.readWords))
    await waitFor(() => expect(screen.getByText(words)).toBeTruthy())
  })

  test('sends a verdict with its reason, and says before what it does', async () => {
    const host = fakeHost({ 'objections.answer': () => ({ objectionId: sheet.objectionId, status: 'upheld' }) })
    show(<AnswerForm sheet={sheet} />)
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(verdicts.upheld.title) }))
    fill(sheetWords.reason, '值班记录上没有这个人。')
    fireEvent.click(lastButton(sheetWords.send))
    expect(screen.getByText(sheetWords.sureUpheld)).toBeTruthy()
    fireEvent.click(lastButton(sheetWords.send))
    await waitFor(() => expect(host.inputsOf('objections.answer')).toHaveLength(1))
  })
})

test('under a line stand ground, level, outcome and reason, and nobody’s name', () => {
  show(
    <LineObjections
      objections={[
        { number: 1, ground: 'duplicate', level: 'county', status: 'upheld', reasons: ['同一件事三月记过。'] },
        { number: 2, ground: 'untrue', level: 'township', status: 'open', dueAt: sheet.dueAt, reasons: [] },
      ]}
    />,
  )
  expect(screen.getByText('收到异议 2 件')).toBeTruthy()
  expect(screen.getByText('1. 理由：重复了。处理结果：成立，已撤下。')).toBeTruthy()
  expect(screen.getByText('答复：同一件事三月记过。')).toBeTruthy()
  expect(screen.getByText(/2\. 理由：不属实。乡镇正在核实，最晚 3月15日/)).toBeTruthy()
})
