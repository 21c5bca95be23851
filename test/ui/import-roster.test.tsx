import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Right } from '../../cloudfunctions/contract/roles'
import type { RosterImportView } from '../../cloudfunctions/contract/roster-import'
import { ImportScreen } from '../../src/features/roster-import/import-screen'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { queryClient } from '../../src/services/query-client'
import { chooseRowFile } from '../../src/services/sheets/choose-row-file'
import { NotASheet } from '../../src/services/sheets/sheets.types'
import { fakeHost } from './support/host'
import { aMe } from './support/villager'

jest.mock('../../src/services/pull-to-refresh', () => ({ usePullToRefresh: jest.fn() }))
jest.mock('../../src/services/sheets/choose-row-file', () => ({ chooseRowFile: jest.fn() }))

const words = t.rosterImport
const IMPORT_ID = '0190a6f2-0000-7000-8000-0000000000e1'
const ROWS = [
  ['村', '户号', '组', '姓名', '出生年份', '与户主关系'],
  ['北关村', '9001', '一组', '周新来', '1961', '户主'],
  ['北关村', '9002', '一组', '=1+1', '1961', '户主'],
].map((cells, at) => ({ row: at + 1, cells, stray: false }))

const aFile = () => {
  const open = () => {
    const left = [ROWS]
    return { next: async () => left.shift() ?? null }
  }
  return { name: '北关.csv', bytes: 120, sha256: 'a'.repeat(64), open }
}

const COUNTS = { new: 1, households: 1, already: 0, faulty: 1, differs: 0, left: 0, missing: 0 }
const view = (over: Partial<RosterImportView>) => ({
  ...{ importId: IMPORT_ID, fileName: '北关.csv', startedAt: '2026-03-05T03:00:00.000Z', startedByName: '苏学林' },
  ...{ status: 'checked', whole: false, rows: 2, done: 1, of: 1, counts: COUNTS },
  ...over,
})
const FAULTY = {
  ...{ row: 3, villageName: '北关村', number: '9002', group: '一组', name: '=1+1', birthYear: '1961' },
  faults: ['nameFormat'],
}

function show({ rights = ['roster.import'], before = [] }: { rights?: Right[]; before?: object[] } = {}) {
  const state = { now: view({}) }
  const host = fakeHost({
    'session.me': () => aMe({ rights }),
    'rosterImport.list': () => ({ rows: before }),
    'rosterImport.begin': () => ({ importId: IMPORT_ID, nextPart: 0, nextRow: 2 }),
    'rosterImport.send': () => ({ nextPart: 1 }),
    'rosterImport.get': () => state.now,
    'rosterImport.rows': () => ({ rows: [FAULTY] }),
    'rosterImport.advance': () => {
      state.now = view({ status: 'applied' })
      return state.now
    },
    'rosterImport.put': () => {
      state.now = view({ status: 'applying', done: 0 })
      return { done: true }
    },
  })
  render(
    <QueryClientProvider client={queryClient}>
      <ImportScreen />
    </QueryClientProvider>,
  )
  return host
}

const choosing = jest.mocked(chooseRowFile as NonNullable<typeof chooseRowFile>)
const choose = async () => fireEvent.click(await screen.findByRole('button', { name: words.choose }))

afterEach(() => {
  cleanup()
  queryClient.clear()
  jest.clearAllMocks()
})

describe('the page where a roster comes in', () => {
  test('shows what would become of the rows, and why one is not right, before anything changes', async () => {
    choosing.mockResolvedValue(aFile())
    const { inputsOf } = show()
    await choose()
    await screen.findByText(fill(words.would, { rows: 2, fresh: 1, households: 1, already: 0 }))
    await screen.findByText(words.faults.nameFormat)
    expect(screen.getByText(fill(words.rowTitle, { row: 3, name: '=1+1' }))).toBeTruthy()
    expect(inputsOf('rosterImport.send')).toMatchObject([
      { importId: IMPORT_ID, part: 0, rows: ROWS.slice(1).map(({ row, cells }) => ({ row, cells })), last: true },
    ])
    expect(inputsOf('rosterImport.put')).toEqual([])
  })

  test('puts nothing in wholly while a row is wrong; what is right of it goes in, and the page follows it to its end', async () => {
    choosing.mockResolvedValue(aFile())
    const { inputsOf } = show()
    await choose()
    const put = fill(words.putIn, { count: 1 })
    fireEvent.click(await screen.findByRole('radio', { name: new RegExp(words.whole) }))
    await screen.findByText(words.blocked)
    fireEvent.click(screen.getByRole('button', { name: put }))
    expect(inputsOf('rosterImport.put')).toEqual([])
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(words.good) }))
    fireEvent.click(screen.getByRole('button', { name: put }))
    await screen.findByText(fill(words.put, { rows: 2, fresh: 1, households: 1, already: 0 }))
    expect(inputsOf('rosterImport.put')).toEqual([{ importId: IMPORT_ID, whole: false }])
  })

  test('says of a file that is no sheet that it is none, and sends nothing', async () => {
    choosing.mockRejectedValue(new NotASheet())
    const { inputsOf } = show()
    await choose()
    await screen.findByText(words.notASheet)
    expect(inputsOf('rosterImport.begin')).toEqual([])
  })

  test('goes on with a file that was begun before', async () => {
    show({ before: [view({})] })
    fireEvent.click(await screen.findByRole('link', { name: /北关\.csv/ }))
    await screen.findByText(fill(words.would, { rows: 2, fresh: 1, households: 1, already: 0 }))
  })

  test('is for the county’s officers', async () => {
    const { inputsOf } = show({ rights: [] })
    await screen.findByText(t.errors.NO_RIGHT)
    expect(screen.queryByRole('button', { name: words.choose })).toBeNull()
    await waitFor(() => expect(inputsOf('rosterImport.list')).toEqual([]))
  })
})
