import { useState } from 'react'
import { OBJECTION_FILTERS, type ObjectionFilter } from '../../../cloudfunctions/contract/objections'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { Tabs } from '../../components/tabs'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe, useRight } from '../../services/session'
import { DeskRowView } from './desk-row'
import { useDesk } from './use-objections'

const words = t.objections.desk
const options = OBJECTION_FILTERS.map((value) => ({ value, words: words.filters[value] }))

/** Objections that wait for the reader's office, oldest first. Who objected is on no list. */
export function ObjectionDeskScreen() {
  const enters = useRight('objection.enter')
  const [filter, setFilter] = useState<ObjectionFilter>('toDecide')
  const list = useDesk(filter)
  usePullToRefresh(list)
  const shown = enters ? options : options.filter(({ value }) => value !== 'toTell')
  return (
    <PageFrame title={words.title} state={stateOf(useMe())} wide>
      {enters && (
        <Hint words={words.enter}>
          <Button kind="link" onPress={() => go('notices')}>
            {words.notices}
          </Button>
        </Hint>
      )}
      <Tabs label={words.filter} options={shown} value={filter} onChange={setFilter} />
      <Card>
        <PagedList
          list={list}
          row={(row) => <DeskRowView key={row.objectionId} row={row} />}
          empty={<EmptyState words={words.empty[filter]} />}
        />
      </Card>
    </PageFrame>
  )
}
