import type { ReactNode } from 'react'
import { useState } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { NOTICE_STATES, type NoticeState } from '../../../cloudfunctions/contract/notices'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Tabs } from '../../components/tabs'
import * as t from '../../i18n/zh-CN'
import { useMe } from '../../services/session'
import { NoticeList } from './notice-list'

interface NoticesScreenProps {
  divisionCode: DivisionCode | undefined
  /** Chooses the division. */
  scopeBar: ReactNode
  /** Leads to the file of the list. */
  saving: ReactNode
}

const states = NOTICE_STATES.map((state) => ({ value: state, words: t.notices.states[state] }))

/** All notices of a division, those that stand and those that ended. */
export function NoticesScreen({ divisionCode, scopeBar, saving }: NoticesScreenProps) {
  const [state, setState] = useState<NoticeState>('open')
  return (
    <PageFrame title={t.notices.title} state={stateOf(useMe())}>
      {scopeBar}
      <Tabs label={t.notices.state} options={states} value={state} onChange={setState} />
      {divisionCode && <NoticeList divisionCode={divisionCode} state={state} />}
      {saving}
    </PageFrame>
  )
}
