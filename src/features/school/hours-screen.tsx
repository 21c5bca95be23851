import { useMemo } from 'react'
import { EmptyState } from '../../components/empty-state'
import { stateOf } from '../../components/page-frame'
import { PrintPage } from '../../components/print/print-page'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { useMe } from '../../services/session'
import { villageNow } from '../../services/village-clock'
import { hoursPaper } from './hours-paper'
import { useRecord } from './use-school'

/** The reader's certificate of hours, to print. */
export function HoursScreen() {
  const me = useMe()
  const record = useRecord()
  const sponsor = me.data?.county.sponsorUnit
  const paper = useMemo(() => {
    if (!record.data || record.data.count === 0 || sponsor === undefined) return undefined
    return hoursPaper(record.data, { sponsor, now: villageNow() })
  }, [record.data, sponsor])
  return (
    <PrintPage title={t.school.hoursPaper.title} link={linkTo('hours')} state={stateOf(me, record)} paper={paper}>
      {record.data?.count === 0 && <EmptyState words={t.school.hoursPaper.none} />}
    </PrintPage>
  )
}
