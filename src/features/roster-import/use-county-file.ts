import { useState } from 'react'
import type { Loaded } from '../../../cloudfunctions/contract/county-files'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { chooseRowFile } from '../../services/sheets/choose-row-file'
import { TooManyRows } from '../../services/sheets/row-source.types'
import { NotASheet } from '../../services/sheets/sheets.types'
import { type Sent, useCommand } from '../../services/use-command'
import { type CountyFileKind, type CountyLines, readCountyFile } from './county-file'

const words = t.rosterImport

type Asked = { lines: Exclude<CountyLines, { missing: readonly string[] }>; version: number; check: boolean }

const send = ({ lines, version, check }: Asked, sent: Sent): Promise<Loaded> =>
  lines.kind === 'divisions'
    ? api.county.loadDivisions.mutate({ rows: lines.rows, check }, sent)
    : api.county.loadRules.mutate({ version, rows: lines.rows, check }, sent)

/** A small file of the county: chosen, checked at once, and loaded when somebody says so. */
export function useCountyFile(kind: CountyFileKind, version: number) {
  const [asked, setAsked] = useState<Asked>()
  const [loaded, setLoaded] = useState<Loaded>()
  const [fault, setFault] = useState<string>()
  const [broken, setBroken] = useState<unknown>()
  const command = useCommand(send, { onDone: setLoaded })
  const forget = () => {
    setAsked(undefined)
    setLoaded(undefined)
    setFault(undefined)
    setBroken(undefined)
    command.reset()
  }
  const choose = async () => {
    forget()
    try {
      const file = await chooseRowFile?.()
      if (!file) return
      const lines = await readCountyFile(file, kind)
      if ('missing' in lines) {
        setFault(fill(words.county.noColumns, { columns: lines.missing.join('、') }))
        return
      }
      const next = { lines, version, check: true }
      setAsked(next)
      command.run(next)
    } catch (error) {
      const known = error instanceof NotASheet || error instanceof TooManyRows
      setFault(known ? words.notASheet : undefined)
      setBroken(known ? undefined : error)
    }
  }
  return {
    choose,
    forget,
    load: () => asked && command.run({ ...asked, check: false }),
    busy: command.busy,
    loaded,
    fault,
    error: broken ?? command.error,
  }
}
