import { useState } from 'react'
import type { VettingLine } from '../../../../cloudfunctions/contract/exemplar-words'
import type { EntryId } from '../../../../cloudfunctions/contract/ids'
import { Card } from '../../../components/card'
import { ChooseOne } from '../../../components/choice'
import { Field } from '../../../components/field'
import { Hint } from '../../../components/hint'
import { Loaded } from '../../../components/loaded'
import * as t from '../../../i18n/zh-CN'
import { useVettingDesk } from '../use-selection'
import { SignLine } from './sign-line'

const words = t.selection.dossier

/** What of this candidate's checklist is the reader's to sign; nothing where nothing is. */
export function MyLines({ entryId }: { entryId: EntryId }) {
  return (
    <Loaded query={useVettingDesk()}>
      {({ rows }) => {
        const mine = rows.filter((one) => one.entryId === entryId)
        return (
          <>
            {mine.some((one) => one.dueAt === undefined) && <Hint words={words.again} />}
            <OneOf entryId={entryId} lines={mine.map(({ line }) => line)} />
          </>
        )
      }}
    </Loaded>
  )
}

/** One person signs one line: of several they say first which. */
function OneOf({ entryId, lines }: { entryId: EntryId; lines: readonly VettingLine[] }) {
  const [chosen, choose] = useState<VettingLine>()
  const [only] = lines
  if (lines.length < 2) return only ? <SignLine key={only} entryId={entryId} line={only} /> : null
  const options = lines.map((value) => ({ value, title: t.exemplarWords.lines[value] }))
  const line = lines.find((one) => one === chosen)
  return (
    <>
      <Card>
        <Field label={words.which} hint={words.whichHint}>
          <ChooseOne label={words.which} options={options} value={line} onChange={choose} />
        </Field>
      </Card>
      {line && <SignLine key={line} entryId={entryId} line={line} />}
    </>
  )
}
