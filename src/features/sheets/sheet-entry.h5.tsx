import { Button } from '../../components/button'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useRight } from '../../services/session'
import type { SheetEntryProps } from './sheet-entry.types'

/** The way from a list to its file, for who may save it. */
export function SheetEntry({ kind }: SheetEntryProps) {
  const may = useRight(kind === 'queue' ? 'deed.review' : 'sheet.save')
  if (!may) return null
  return (
    <Button kind="plain" onPress={() => go('sheets', { kind })}>
      {t.sheets.entries[kind]}
    </Button>
  )
}
