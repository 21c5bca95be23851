import type { EntryId } from '../../../../cloudfunctions/contract/ids'
import { Hint } from '../../../components/hint'
import { Loaded } from '../../../components/loaded'
import * as t from '../../../i18n/zh-CN'
import { useVettingDesk } from '../use-selection'
import { SignLine } from './sign-line'

/** What of this candidate's checklist is the reader's to sign; nothing where nothing is. */
export function MyLines({ entryId }: { entryId: EntryId }) {
  return (
    <Loaded query={useVettingDesk()}>
      {({ rows }) => {
        const mine = rows.filter((one) => one.entryId === entryId)
        return (
          <>
            {mine.some((one) => one.dueAt === undefined) && <Hint words={t.selection.dossier.again} />}
            {mine.map(({ line }) => (
              <SignLine key={line} entryId={entryId} line={line} />
            ))}
          </>
        )
      }}
    </Loaded>
  )
}
