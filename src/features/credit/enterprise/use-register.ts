import { useState } from 'react'
import { isCreditCode } from '../../../../cloudfunctions/contract/credit-code'
import type { Declared } from '../../../../cloudfunctions/contract/enterprises'
import type { DivisionCode } from '../../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import type { Department } from '../../../../cloudfunctions/contract/roles'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { goBack } from '../../../services/navigate'
import { usePaperFiles } from '../../../services/papers/use-paper-files'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import { isDeclared, NOTHING_DECLARED } from './declared-fields'

export interface EnterpriseDraft {
  name: string
  creditCode: string
  village: { code: DivisionCode; name: string } | undefined
  leadDepartment: Department | undefined
  declared: Declared
}

const BLANK: EnterpriseDraft = {
  ...{ name: '', creditCode: '', village: undefined, leadDepartment: undefined },
  declared: NOTHING_DECLARED,
}

const plain = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase()

export type EnterpriseErrors = Partial<
  Record<'name' | 'creditCode' | 'village' | 'leadDepartment' | 'papers' | 'declared', string>
>

function errorsOf(draft: EnterpriseDraft, papers: number): EnterpriseErrors {
  const words = t.enterprise.faults
  const { length } = draft.name.trim()
  return {
    ...(length < LIMITS.enterpriseNameMin || length > LIMITS.enterpriseNameMax ? { name: words.name } : {}),
    ...(isCreditCode(plain(draft.creditCode)) ? {} : { creditCode: words.creditCode }),
    ...(draft.village ? {} : { village: t.faults.required }),
    ...(draft.leadDepartment ? {} : { leadDepartment: t.faults.required }),
    ...(papers > 0 ? {} : { papers: words.papers }),
    ...(isDeclared(draft.declared) ? {} : { declared: words.declared }),
  }
}

/** Registers an enterprise: what is typed, what is wrong with it once it was sent, and its materials. */
export function useRegister() {
  const [draft, setDraft] = useState(BLANK)
  const [tried, setTried] = useState(false)
  const files = usePaperFiles()
  const command = useCommand(api.enterprises.register.mutate, {
    onDone: () => {
      readAgain()
      goBack()
    },
  })
  const errors = errorsOf(draft, files.papers.length)
  const send = () => {
    setTried(true)
    const { village, leadDepartment, declared, name, creditCode } = draft
    if (Object.keys(errors).length > 0 || !village || !leadDepartment) return
    const papers = files.papers.map((one) => one.photoId)
    const about = { name: name.trim(), creditCode: plain(creditCode), villageCode: village.code, leadDepartment }
    command.run({ ...about, ...declared, papers })
  }
  const change = (part: Partial<EnterpriseDraft>) => setDraft((before) => ({ ...before, ...part }))
  return { draft, change, errors: tried ? errors : {}, files, command, send }
}
