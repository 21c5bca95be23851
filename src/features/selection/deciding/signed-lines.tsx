import type { SignedLine } from '../../../../cloudfunctions/contract/exemplars'
import { Card } from '../../../components/card'
import { ListRow } from '../../../components/list-row'
import { StatusTag } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { dayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'

const words = t.selection.dossier

/** The checklist: who signed what, and what is still open; nothing while there is none. */
export function SignedLines({ lines }: { lines: readonly SignedLine[] }) {
  if (lines.length === 0) return null
  return (
    <Card title={words.lines}>
      {lines.map((one) => (
        <Line key={one.line} one={one} />
      ))}
    </Card>
  )
}

function Line({ one: { line, opinion, words: said, signedBy, signedAt } }: { one: SignedLine }) {
  const now = useVillageNow()
  const signed =
    signedBy !== undefined && signedAt !== undefined
      ? `${fill(words.signed, { name: signedBy, date: dayWords(signedAt, now) })}${said ? `：${said}` : ''}`
      : words.unsigned
  const tag = opinion && (
    <StatusTag words={t.exemplarWords.opinions[opinion]} tone={opinion === 'clear' ? 'done' : 'warning'} />
  )
  return <ListRow title={t.exemplarWords.lines[line]} note={signed} {...(tag ? { aside: tag } : {})} />
}
