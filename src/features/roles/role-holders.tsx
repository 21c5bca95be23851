import { useState } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Loaded } from '../../components/loaded'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { EndRole } from './end-role'
import { HolderRow } from './holder-row'
import { type RoleHolder, useRoleHolders } from './use-roles'

export function RoleHolders({ divisionCode }: { divisionCode: DivisionCode }) {
  const asked = useRoleHolders(divisionCode)
  const [ending, setEnding] = useState<RoleHolder>()
  usePullToRefresh(asked)
  return (
    <Card title={t.roles.holders}>
      <Loaded query={asked}>
        {({ holders }) => (
          <>
            {holders.length === 0 && <EmptyState words={t.roles.empty} />}
            {holders.map((holder) => (
              <HolderRow key={holder.grantId} holder={holder} onEnd={setEnding} />
            ))}
          </>
        )}
      </Loaded>
      {ending && <EndRole holder={ending} onClose={() => setEnding(undefined)} />}
    </Card>
  )
}
