import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { TermRow } from '../../../cloudfunctions/contract/school-term'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ElsewhereCard } from '../../components/elsewhere-card'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { useOfficeVillage } from '../../services/my-office'
import { useMe } from '../../services/session'
import { readSheet } from '../../services/sheets/read-sheet'
import { saveSheets } from '../../services/sheets/save-sheets'
import { NotASheet } from '../../services/sheets/sheets.types'
import './station.scss'
import { termRows, termTemplate } from './term-sheet'
import { TermVerdict } from './term-verdict'

const words = t.station.term

/** A term out of a sheet: the template, the sheet filled in, what is wrong with which row, and then the classes. */
export function ImportTermScreen() {
  const me = useMe()
  const village = useOfficeVillage('organiser')
  return (
    <PageFrame title={words.title} state={stateOf(me)} wide>
      {me.data && !village && <EmptyState words={t.errors.NO_RIGHT} />}
      {village &&
        (readSheet && saveSheets ? (
          <Import villageCode={village.code} />
        ) : (
          <ElsewhereCard link={linkTo('importTerm')} />
        ))}
    </PageFrame>
  )
}

/** Why a file cannot be taken at all. */
function faultOf(cells: string[][]): { fault: string } | { rows: TermRow[] } {
  const read = termRows(cells)
  if ('missing' in read)
    return { fault: fill(words.noColumns, { columns: read.missing.map((field) => words.fields[field]).join('、') }) }
  if (read.rows.length === 0) return { fault: words.empty }
  if (read.rows.length > LIMITS.termRowsMax) return { fault: fill(words.tooMany, { count: LIMITS.termRowsMax }) }
  return read
}

function Import({ villageCode }: { villageCode: string }) {
  const [rows, setRows] = useState<TermRow[]>()
  const [fault, setFault] = useState<string>()
  const [error, setError] = useState<unknown>()
  const choose = async () => {
    setError(undefined)
    try {
      const cells = await readSheet?.()
      if (!cells) return
      const read = faultOf(cells)
      setFault('fault' in read ? read.fault : undefined)
      setRows('rows' in read ? read.rows : undefined)
    } catch (thrown) {
      setRows(undefined)
      setFault(thrown instanceof NotASheet ? words.notASheet : undefined)
      setError(thrown instanceof NotASheet ? undefined : thrown)
    }
  }
  const template = () => saveSheets?.(words.fileName, termTemplate()).catch(setError)
  return (
    <>
      <Card title={words.first}>
        <Text className="station-words">{words.words}</Text>
        <View className="station-acts">
          <Button kind="plain" onPress={template}>
            {words.template}
          </Button>
          <Button kind={rows ? 'plain' : 'primary'} onPress={choose}>
            {rows ? words.chooseOther : words.choose}
          </Button>
        </View>
        {fault !== undefined && <Hint words={fault} />}
        <FailureNote error={error} />
      </Card>
      {rows && <TermVerdict key={JSON.stringify(rows)} villageCode={villageCode} rows={rows} />}
    </>
  )
}
