import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { EnterpriseRow } from '../../../../cloudfunctions/contract/enterprises'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Fact } from '../../../components/fact'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { PagedList } from '../../../components/paged-list'
import { StatusTag } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import { useMe } from '../../../services/session'
import { dayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import '../credit.scss'
import { ProposeWithdrawal } from '../propose-withdrawal'
import { NameRepresentative, type PersonField } from './name-representative'
import { useEnterprises } from './use-enterprise'

const words = t.enterprise

/** All registered enterprises, for the county: who represents each, and a proposal to withdraw the status. */
export function EnterprisesScreen({ personField }: { personField: PersonField }) {
  const list = useEnterprises()
  usePullToRefresh(list)
  return (
    <PageFrame title={words.list} state={stateOf(useMe())}>
      <PagedList
        list={list}
        row={(row) => <One key={row.enterpriseId} row={row} personField={personField} />}
        empty={<EmptyState words={words.noneRegistered} />}
      />
    </PageFrame>
  )
}

function One({ row, personField }: { row: EnterpriseRow; personField: PersonField }) {
  const { name, creditCode, villageName, leadDepartment, representativeName, designation, running } = row
  const [naming, setNaming] = useState(false)
  const now = useVillageNow()
  return (
    <Card title={name} aside={running && <StatusTag words={t.credit.statuses[running]} tone="active" />}>
      <Fact label={words.creditCode}>{creditCode}</Fact>
      <Fact label={words.place}>{villageName}</Fact>
      <Fact label={words.lead}>{t.people.departments[leadDepartment]}</Fact>
      <Fact label={words.representative}>{representativeName ?? words.nobody}</Fact>
      {designation && (
        <Text className="credit-soft">
          {fill(words.standing[designation.status], {
            from: dayWords(designation.designatedOn, now),
            until: dayWords(designation.validUntil, now),
          })}
        </Text>
      )}
      <NameRepresentative row={row} open={naming} onOpen={setNaming} personField={personField} />
      {designation?.status === 'designated' && (
        <ProposeWithdrawal row={{ designationId: designation.designationId, headName: name }} />
      )}
    </Card>
  )
}
