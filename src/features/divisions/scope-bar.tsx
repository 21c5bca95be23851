import { DIVISION_LEVELS } from '../../../cloudfunctions/contract/roles'
import { Tabs } from '../../components/tabs'
import * as t from '../../i18n/zh-CN'
import { DivisionFields } from './division-fields'
import type { Scope } from './use-scope'

const levels = [...DIVISION_LEVELS].reverse().map((level) => ({ value: level, words: t.divisions.mine[level] }))

/** Chooses whose list is shown: a resident begins at home, a guest with the county. */
export function ScopeBar({ scope }: { scope: Scope }) {
  if (!scope.me) return null
  return (
    <>
      {scope.me.person && (
        <Tabs label={t.divisions.scope} options={levels} value={scope.level} onChange={scope.setLevel} />
      )}
      {scope.level === 'county' && <DivisionFields root={scope.me.county.code} choice={scope.choice} />}
    </>
  )
}
