import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Right } from '../../cloudfunctions/contract/roles'
import type { SheetKind } from '../../cloudfunctions/contract/sheets'
import { inputOf, startOf } from '../../src/features/sheets/sheet-draft'
import { SheetEntry } from '../../src/features/sheets/sheet-entry'
import { SheetsScreen } from '../../src/features/sheets/sheets-screen'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { fetchFile } from '../../src/services/fetch-file'
import { queryClient } from '../../src/services/query-client'
import { fakeHost } from './support/host'
import { aMe, VILLAGE } from './support/villager'

jest.mock('../../src/services/pull-to-refresh', () => ({ usePullToRefresh: jest.fn() }))
jest.mock('../../src/services/fetch-file', () => ({ fetchFile: jest.fn() }))

const words = t.sheets
const PATH = '/sheets/0190a6f2-0000-7000-8000-0000000000f1.xlsx'
const SAVED = {
  ...{ sheetId: '0190a6f2-0000-7000-8000-0000000000f1', at: '2026-03-05T03:00:00.000Z', kind: 'ledger', format: 'csv' },
  ...{ readerName: '文书记', divisionName: '北关村', reason: '年审核对分数' },
}

function hostFor(rights: Right[]) {
  return fakeHost({
    'session.me': () => aMe({ rights }),
    'sheets.saved': () => ({ rows: [SAVED] }),
    'sheets.open': () => ({ sheetId: SAVED.sheetId, path: PATH }),
    'sheets.unmask': () => ({ sheetId: SAVED.sheetId, path: PATH }),
  })
}

function show(rights: Right[], asked?: SheetKind) {
  const host = hostFor(rights)
  render(
    <QueryClientProvider client={queryClient}>
      <SheetsScreen divisionCode={VILLAGE} asked={asked} choice={null} />
    </QueryClientProvider>,
  )
  return host
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

afterEach(() => {
  cleanup()
  queryClient.clear()
  jest.clearAllMocks()
})

describe('the page where lists are saved', () => {
  test('begins with the list from which somebody came, masked, and has the browser fetch it', async () => {
    const { inputsOf } = show(['sheet.save'], 'ledger')
    await screen.findByRole('radio', { name: new RegExp(words.kinds.ledger), checked: true })
    expect(screen.queryByRole('radio', { name: new RegExp(words.kinds.queue) })).toBeNull()
    expect(screen.queryByRole('button', { name: words.unmask })).toBeNull()
    press(words.save)
    await screen.findByText(words.ready)
    const year = { from: '2026-01-01', to: '2026-03-05' }
    expect(inputsOf('sheets.open')).toEqual([{ kind: 'ledger', divisionCode: VILLAGE, format: 'xlsx', ...year }])
    expect(fetchFile).toHaveBeenCalledWith(PATH)
  })

  test('gives names only for a reason that is long enough, and only of lists that hold some', async () => {
    const { inputsOf } = show(['sheet.save', 'sheet.unmask'], 'notices')
    await screen.findByRole('radio', { name: new RegExp(words.kinds.notices), checked: true })
    expect(screen.queryByRole('button', { name: words.unmask })).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(words.kinds.boards) }))
    press(words.unmask)
    const reason = await screen.findByRole('textbox', { name: words.reason })
    const confirm = () => fireEvent.click(screen.getAllByRole('button', { name: words.save }).at(-1) ?? document.body)
    fireEvent.input(reason, { target: { value: '看' } })
    confirm()
    expect(inputsOf('sheets.unmask')).toEqual([])
    fireEvent.input(reason, { target: { value: '年审时和各户核对分数。' } })
    confirm()
    await waitFor(() => expect(fetchFile).toHaveBeenCalledWith(PATH))
    const sheet = { kind: 'boards', divisionCode: VILLAGE, format: 'xlsx', period: 'month' }
    expect(inputsOf('sheets.unmask')).toEqual([{ sheet, reason: '年审时和各户核对分数。' }])
    expect(inputsOf('sheets.open')).toEqual([])
  })

  test('says who saved what and why', async () => {
    show(['sheet.save'])
    const title = fill(words.logRow, { name: '文书记', division: '北关村', kind: words.kinds.ledger })
    await screen.findByText(title)
    expect(screen.getByText(/年审核对分数/)).toBeTruthy()
  })

  test('refuses who may save nothing', async () => {
    const { inputsOf } = show([])
    await screen.findByText(t.errors.NO_RIGHT)
    expect(inputsOf('sheets.saved')).toEqual([])
  })

  test('asks for no days that are the wrong way round', () => {
    const draft = { ...startOf('ledger', '2026-03-05'), from: '2026-03-06' }
    expect(inputOf(draft, VILLAGE)).toBeUndefined()
    expect(inputOf({ ...draft, from: '2026-03-05' }, VILLAGE)).toMatchObject({ from: '2026-03-05', to: '2026-03-05' })
  })
})

describe('the way from a list to its file', () => {
  const showEntry = (rights: Right[], kind: SheetKind) => {
    hostFor(rights)
    render(
      <QueryClientProvider client={queryClient}>
        <SheetEntry kind={kind} />
      </QueryClientProvider>,
    )
  }

  test('is there for who may save it', async () => {
    showEntry(['sheet.save'], 'notices')
    await screen.findByRole('button', { name: words.entries.notices })
  })

  test('is not for others: the queue is its members’', async () => {
    showEntry(['sheet.save'], 'queue')
    await waitFor(() => expect(queryClient.getQueryData(['session.me'])).toBeTruthy())
    expect(screen.queryByRole('button')).toBeNull()
  })
})
