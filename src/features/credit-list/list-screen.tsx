import type { ReactNode } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { ElsewhereCard } from '../../components/elsewhere-card'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { useMe } from '../../services/session'
import { saveSheets } from '../../services/sheets/save-sheets'
import { MaskedCard } from './masked-card'
import { UnmaskedCard } from './unmasked-card'
import { Unmaskings } from './unmaskings'

export interface Division {
  code: DivisionCode
  name: string
}

/** The list of credit households as a sheet: masked for the office, with names for who may and says why. */
export function CreditListScreen({ division, choice }: { division: Division | undefined; choice: ReactNode }) {
  const me = useMe()
  const unmasks = me.data?.rights.includes('credit.unmask') ?? false
  return (
    <PageFrame title={t.creditList.title} state={stateOf(me)}>
      <Stack>
        {choice}
        {saveSheets === null && <ElsewhereCard link={linkTo('creditList')} />}
        {saveSheets !== null && division && (
          <>
            <MaskedCard key={`masked-${division.code}`} division={division} />
            {unmasks && <UnmaskedCard key={`unmasked-${division.code}`} division={division} />}
          </>
        )}
        <Unmaskings />
      </Stack>
    </PageFrame>
  )
}
