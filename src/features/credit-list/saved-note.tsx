import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'

const words = t.creditList

/** How far the saving of a list is. */
export function SavedNote({ busy, count, error }: { busy: boolean; count: number | undefined; error: unknown }) {
  return (
    <>
      {count !== undefined && <Hint words={noteOf(busy, count)} />}
      <FailureNote error={error} />
    </>
  )
}

function noteOf(busy: boolean, count: number): string {
  if (busy) return fill(words.saving, { count })
  return count === 0 ? words.none : fill(words.saved, { count })
}
