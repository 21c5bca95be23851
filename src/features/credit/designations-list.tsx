import { Text } from '@tarojs/components'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { PagedList } from '../../components/paged-list'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './credit.scss'
import { ProposeWithdrawal } from './propose-withdrawal'
import { type DesignationRow, useDesignations } from './use-credit'

const words = t.credit.office

/** Households of a village that carry the status, for the office that may propose to withdraw one. */
export function DesignationsList({ villageCode }: { villageCode: DivisionCode }) {
  const list = useDesignations(villageCode)
  return (
    <PagedList
      list={list}
      row={(row) => <DesignationCard key={row.designationId} row={row} />}
      empty={<EmptyState words={words.noDesignations} />}
    />
  )
}

function DesignationCard({ row }: { row: DesignationRow }) {
  const { headName, group, number, grade, status, designatedOn, flagged } = row
  const date = dayWords(designatedOn, useVillageNow())
  return (
    <Card
      title={fill(words.of, { name: headName })}
      aside={<StatusTag words={grade ? t.credit.grades[grade] : t.credit.designations[status]} tone="honour" />}
    >
      <Text className="credit-soft">{fill(t.noticeLines.group, { group, number })}</Text>
      <Text className="credit-soft">{fill(t.credit.since, { date })}</Text>
      {flagged && <Text>{words.flagged}</Text>}
      {status === 'designated' ? (
        <ProposeWithdrawal row={row} />
      ) : (
        <Text className="credit-soft">{t.credit.designations[status]}</Text>
      )}
    </Card>
  )
}
