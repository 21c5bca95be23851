import { useState } from 'react'
import type * as v from 'valibot'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { GrantRoleInput } from '../../../cloudfunctions/contract/people'
import { type Department, ROLE_OF_DEPARTMENTS, type Role } from '../../../cloudfunctions/contract/roles'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { dateOf, daysAfter } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { villageNow } from '../../services/village-clock'
import type { Appointed } from './person-field'
import { roleWords } from './role-words'
import { refreshHolders } from './use-roles'

/** A term begins today and lasts a year unless said otherwise. */
const TERM_DAYS = 365

interface Draft {
  people: readonly Appointed[]
  role: Role | undefined
  /** Asked of a department's signer alone. */
  department: Department | undefined
  from: string
  until: string
}

interface Asked {
  person: Appointed
  input: v.InferOutput<typeof GrantRoleInput>
}

function blank(): Draft {
  const from = dateOf(villageNow())
  return { people: [], role: undefined, department: undefined, from, until: daysAfter(from, TERM_DAYS) }
}

/** A role that is about to be given: what is still wrong, the last question, and what was done. */
export function useGrant(divisionCode: DivisionCode) {
  const [draft, setDraft] = useState(blank)
  const [tried, setTried] = useState(false)
  const [asked, setAsked] = useState<Asked>()
  const [told, setTold] = useState<string>()
  const command = useCommand(api.people.grantRole.mutate, {
    onDone: () => {
      if (asked) setTold(fill(t.roles.done, wordsOf(asked)))
      setAsked(undefined)
      setDraft(blank())
      setTried(false)
      refreshHolders()
    },
  })
  const ask = () => {
    command.reset()
    setTold(undefined)
    setTried(true)
    const [person] = draft.people
    const { role, from, until } = draft
    const department = role === ROLE_OF_DEPARTMENTS ? draft.department : undefined
    if (person && role && Object.keys(errorsOf(draft)).length === 0) {
      setAsked({ person, input: { personId: person.personId, role, divisionCode, department, from, until } })
    }
  }
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  return {
    draft,
    change,
    errors: tried ? errorsOf(draft) : {},
    ask,
    asked,
    stop: () => setAsked(undefined),
    told,
    command,
  }
}

export type Grant = ReturnType<typeof useGrant>

/** Name and role of what is asked, for a sentence. */
export const wordsOf = ({ person, input }: Asked) => ({ name: person.name, role: roleWords(input) })

function errorsOf({
  people,
  role,
  department,
  from,
  until,
}: Draft): Partial<Record<'person' | 'role' | 'department' | 'until', string>> {
  return {
    ...(people.length === 0 ? { person: t.faults.required } : {}),
    ...(role === undefined ? { role: t.faults.required } : {}),
    ...(role === ROLE_OF_DEPARTMENTS && department === undefined ? { department: t.faults.required } : {}),
    ...(from > until ? { until: t.roles.order } : {}),
  }
}
