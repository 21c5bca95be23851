import { Text } from '@tarojs/components'
import type { CaseRow } from '../../../../cloudfunctions/contract/credit-cases'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { ListRow } from '../../../components/list-row'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { PagedList } from '../../../components/paged-list'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import { useMe } from '../../../services/session'
import { dayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import '../credit.scss'
import { useDepartmentDesk } from './use-enterprise'

const words = t.enterprise.desk

/** What waits for the word of the reader's department. */
export function DepartmentDeskScreen() {
  const me = useMe()
  const list = useDepartmentDesk()
  usePullToRefresh(list)
  const departments = (me.data?.roles ?? []).flatMap(({ department }) => department ?? [])
  return (
    <PageFrame title={words.title} state={stateOf(me)}>
      <Text className="credit-lead">
        {fill(words.lead, { department: departments.map((one) => t.people.departments[one]).join('、') })}
      </Text>
      <PagedList
        list={list}
        row={(row) => <Line key={row.caseId} row={row} />}
        empty={<EmptyState words={words.empty} />}
      />
    </PageFrame>
  )
}

function Line({ row: { caseId, headName, recusedFor, since } }: { row: CaseRow }) {
  const waits = fill(words.waiting, { date: dayWords(since, useVillageNow()) })
  const recused = `${t.credit.office.recusedWords}${recusedFor.map((one) => t.council.grounds[one]).join('、')}`
  return (
    <Card>
      {headName === undefined ? (
        <ListRow title={t.credit.office.recused} note={recused} />
      ) : (
        <ListRow title={headName} note={waits} onPress={() => go('departmentCase', { caseId })} />
      )}
    </Card>
  )
}
