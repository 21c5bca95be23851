import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ListedOutcome, ListedRow, RosterImportView } from '../../../cloudfunctions/contract/roster-import'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { ListRow } from '../../components/list-row'
import { PagedList } from '../../components/paged-list'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { saveSheets } from '../../services/sheets/save-sheets'
import { listedSheet, whyOf } from './roster-sheet'
import './roster-import.scss'

const words = t.rosterImport

interface ListedRowsProps {
  view: RosterImportView
  outcome: ListedOutcome
}

/** Rows of a file that somebody has to look at, with why; all of them as a sheet. */
export function ListedRows({ view: { importId, counts, fileName }, outcome }: ListedRowsProps) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const ask = (cursor: string | undefined, signal?: AbortSignal) =>
    api.rosterImport.rows.query({ importId, outcome, cursor }, signal ? { signal } : {})
  const list = usePaged(['rosterImport.rows', importId, outcome], ask)
  const count = counts?.[outcome] ?? 0
  if (count === 0) return null
  const save = async () => {
    setBusy(true)
    setError(undefined)
    try {
      await saveSheets?.(`${words.outcomes[outcome]} ${fileName}`, listedSheet(words.outcomes[outcome], await all(ask)))
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Card title={fill(words.listed, { what: words.outcomes[outcome], count })}>
      <Stack>
        <Text className="roster-import-words">{words.outcomeWords[outcome]}</Text>
        {saveSheets && (
          <Button kind="plain" busy={busy} onPress={save}>
            {words.saveRows}
          </Button>
        )}
        <FailureNote error={error} />
        <PagedList list={list} row={Row} empty={<EmptyState words={words.forgotten} />} />
      </Stack>
    </Card>
  )
}

async function all(ask: (cursor: string | undefined) => Promise<{ rows: ListedRow[]; next?: string | undefined }>) {
  const rows: ListedRow[] = []
  let cursor: string | undefined
  do {
    const page = await ask(cursor)
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor !== undefined)
  return rows
}

function Row(row: ListedRow) {
  const { villageName, number, group, birthYear } = row
  const place = fill(words.rowNote, { village: villageName || words.noVillage, number, group, birthYear })
  const title = row.row === undefined ? row.name : fill(words.rowTitle, { row: row.row, name: row.name })
  const why = whyOf(row)
  return (
    <ListRow key={`${row.row} ${villageName} ${number} ${row.name} ${birthYear}`} title={title} note={place}>
      {why !== '' && <Text className="roster-import-fault">{why}</Text>}
    </ListRow>
  )
}
