import { Text } from '@tarojs/components'
import type { MyCredit } from '../../../cloudfunctions/contract/credit'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Hint } from '../../components/hint'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { dayWords, lastDayWords, momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './credit.scss'

/** The designation and the application as they stand now. */
export function MyStanding({ mine }: { mine: MyCredit }) {
  const now = useVillageNow()
  const { designation, application, repairFrom } = mine
  return (
    <>
      {designation && (
        <Card
          title={t.credit.designations[designation.status]}
          aside={designation.grade && <StatusTag words={t.credit.grades[designation.grade]} tone="honour" />}
        >
          <Text>{fill(t.credit.since, { date: dayWords(designation.designatedOn, now) })}</Text>
          {designation.grade && <Text className="credit-soft">{t.credit.grade}</Text>}
          <Button kind="link" onPress={() => go('myCertificates')}>
            {t.certificates.mine.fromCredit}
          </Button>
          {designation.hearingAt && (
            <Hint words={fill(t.credit.hearing, { date: momentWords(designation.hearingAt, now) })} />
          )}
        </Card>
      )}
      {repairFrom && <Hint words={fill(t.credit.repair, { date: dayWords(repairFrom, now) })} />}
      {application && <Running application={application} said={lastSaid(mine)} now={now} />}
    </>
  )
}

/** What was asked back, or why it was declined, in the words of who decided. */
function lastSaid({ application, timeline }: MyCredit): readonly string[] {
  const status = application?.status
  if (status !== 'returned' && status !== 'declined') return []
  const [last] = timeline.filter(({ event }) => event === status).slice(-1)
  return [...(last?.reasons ?? []).map((reason) => t.council.declineReasons[reason]), ...(last?.words ?? [])]
}

interface RunningProps {
  application: NonNullable<MyCredit['application']>
  said: readonly string[]
  now: string
}

function Running({ application, said, now }: RunningProps) {
  const { status, nextAt, noticeId } = application
  return (
    <Card title={t.credit.apply.act} aside={<StatusTag words={t.credit.statuses[status]} tone="active" />}>
      {said.length > 0 && <Text className="credit-lead">{said.join('；')}</Text>}
      {nextAt && <Text>{fill(t.credit.nextAt, { date: lastDayWords(nextAt, now) })}</Text>}
      {noticeId && (
        <Button kind="link" onPress={() => go('notice', { noticeId })}>
          {t.credit.notice}
        </Button>
      )}
    </Card>
  )
}
