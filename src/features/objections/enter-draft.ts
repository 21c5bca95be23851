import { useState } from 'react'
import type { NoticeLineId, ObjectionId, PersonId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { ObjectionGround } from '../../../cloudfunctions/contract/objection-words'
import type { EnterObjectionInput, HAND_CHANNELS } from '../../../cloudfunctions/contract/objections'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { enoughWords } from './objection-form'
import { refreshObjections } from './use-objections'

export interface EnterDraft {
  channel?: (typeof HAND_CHANNELS)[number]
  ground?: ObjectionGround
  words: string
  as: 'person' | 'name'
  people: { personId: PersonId; name: string }[]
  name: string
  broughtBy: string
}

/** What the form says so far, as the server wants it; undefined while something is missing. */
export function inputOf(lineId: NoticeLineId, draft: EnterDraft): EnterObjectionInput | undefined {
  const { channel, ground, words, as, people, name, broughtBy } = draft
  const [person] = people
  const named = name.trim().length >= LIMITS.nameMin
  if (channel === undefined || ground === undefined || !enoughWords(words)) return undefined
  if (as === 'person' ? person === undefined : !named) return undefined
  return {
    lineId,
    ground,
    words: words.trim(),
    channel,
    objector:
      as === 'person' && person ? { as: 'person', personId: person.personId } : { as: 'name', name: name.trim() },
    ...(channel === 'paper' && broughtBy.trim() !== '' ? { broughtBy: broughtBy.trim() } : {}),
  }
}

/** The form of a township officer, and what became of it. */
export function useEnterObjection(lineId: NoticeLineId) {
  const [draft, setDraft] = useState<EnterDraft>({ words: '', as: 'person', people: [], name: '', broughtBy: '' })
  const [entered, setEntered] = useState<ObjectionId>()
  const command = useCommand(api.objections.enter.mutate, {
    onDone: ({ objectionId }) => {
      setEntered(objectionId)
      refreshObjections()
    },
  })
  const change = (changed: Partial<EnterDraft>) => setDraft((last) => ({ ...last, ...changed }))
  return { draft, change, command, entered, input: inputOf(lineId, draft) }
}
