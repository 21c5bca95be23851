import { Text } from '@tarojs/components'
import type { MyEnterprise } from '../../../../cloudfunctions/contract/enterprises'
import { Button } from '../../../components/button'
import { Hint } from '../../../components/hint'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { dayWords, lastDayWords, momentWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import '../credit.scss'

const words = t.enterprise

/** The designation and the application of an enterprise as they stand now. */
export function EnterpriseStanding({ one: { designation, application, repairFrom, timeline } }: { one: MyEnterprise }) {
  const now = useVillageNow()
  const [last] = timeline.filter(({ event }) => event === application?.status).slice(-1)
  const said = [...(last?.reasons ?? []).map((reason) => t.council.declineReasons[reason]), ...(last?.words ?? [])]
  const { noticeId } = application ?? {}
  return (
    <>
      {designation && (
        <>
          <Text>
            {fill(words.standing[designation.status], {
              from: dayWords(designation.designatedOn, now),
              until: dayWords(designation.validUntil, now),
            })}
          </Text>
          {designation.hearingAt && (
            <Hint words={fill(t.credit.hearing, { date: momentWords(designation.hearingAt, now) })} />
          )}
          <Button kind="link" onPress={() => go('myCertificates')}>
            {t.certificates.mine.fromCredit}
          </Button>
        </>
      )}
      {said.length > 0 && <Hint words={said.join('；')} />}
      {application?.nextAt && (
        <Text className="credit-soft">{fill(t.credit.nextAt, { date: lastDayWords(application.nextAt, now) })}</Text>
      )}
      {noticeId && (
        <Button kind="link" onPress={() => go('notice', { noticeId })}>
          {t.credit.notice}
        </Button>
      )}
      {repairFrom && <Hint words={fill(t.credit.repair, { date: dayWords(repairFrom, now) })} />}
    </>
  )
}
