import { useState } from 'react'
import type { SchoolCounts } from '../../../cloudfunctions/contract/school-counts'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ElsewhereCard } from '../../components/elsewhere-card'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { saveSheets } from '../../services/sheets/save-sheets'
import { countsSheets } from './counts-words'

const words = t.station.counts

/** The counts as a file of sheets; on a phone the way to a computer. */
export function CountsExport({ counts }: { counts: SchoolCounts }) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  if (!saveSheets) return <ElsewhereCard link={linkTo('schoolCounts')} />
  const save = async () => {
    setBusy(true)
    setError(undefined)
    try {
      const { from, until } = counts
      await saveSheets?.(fill(words.fileName, { from, until }), countsSheets(counts))
    } catch (fault) {
      setError(fault)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Card>
      <Button kind="plain" busy={busy} onPress={save}>
        {words.save}
      </Button>
      <FailureNote error={error} />
    </Card>
  )
}
