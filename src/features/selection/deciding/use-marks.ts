import * as v from 'valibot'
import { Mark, type ScoreSheet } from '../../../../cloudfunctions/contract/exemplar-decisions'
import type { EntryId } from '../../../../cloudfunctions/contract/ids'
import { api } from '../../../services/api'
import { useDraft } from '../../../services/drafts'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'

const Half = v.object({ points: v.string(), reason: v.string() })
const Marks = v.record(v.string(), Half)
const NONE: v.InferOutput<typeof Marks> = {}
const EMPTY = { points: '', reason: '' }
const WHOLE = /^\d{1,3}$/

/** A score sheet as it is being filled in; `marks` only once everybody has points and a reason. */
export function useMarks({ contestId, candidates }: ScoreSheet) {
  const { draft, save, clear } = useDraft(`marks:${contestId}`, Marks, NONE)
  const sending = useCommand(api.exemplars.score.mutate, {
    onDone: () => {
      clear()
      readAgain()
    },
  })
  const of = (entryId: EntryId) => draft[entryId] ?? EMPTY
  const set = (entryId: EntryId, part: Partial<v.InferOutput<typeof Half>>) =>
    save({ ...draft, [entryId]: { ...of(entryId), ...part } })
  const read = v.safeParse(
    v.array(Mark),
    candidates.map(({ entryId }) => {
      const { points, reason } = of(entryId)
      return { entryId, reason, points: WHOLE.test(points.trim()) ? Number(points) : undefined }
    }),
  )
  const marks = read.success ? read.output : undefined
  const send = () => marks && sending.run({ contestId, marks })
  return { of, set, marks, send, busy: sending.busy, error: sending.error }
}
