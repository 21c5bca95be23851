import { Text } from '@tarojs/components'
import type { NoticeView } from '../../../cloudfunctions/contract/notices'
import { Card } from '../../components/card'
import { Countdown } from '../../components/countdown'
import { Fact } from '../../components/fact'
import { StatusTag } from '../../components/status-tag'
import { fill, t } from '../../i18n/t'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { closingWords, numberWords } from './notice-words'
import './notices.scss'

/** Number, scope, dates, contact, and how the council was made up. */
export function NoticeFacts({ notice }: { notice: NoticeView }) {
  const now = useVillageNow()
  const { state, electorate, recused } = notice
  const tag = <StatusTag words={t.notices.states[state]} tone={state === 'open' ? 'active' : 'plain'} />
  return (
    <Card title={numberWords(notice)} aside={tag}>
      <Fact label={t.notices.scope}>{notice.villageName}</Fact>
      <Fact label={t.notices.opened}>{fill(t.notices.openedAt, { moment: momentWords(notice.openedAt, now) })}</Fact>
      <Fact label={t.notices.closes}>
        {closingWords(notice, now)}
        {state === 'open' && (
          <Text className="notices-days">
            （<Countdown until={notice.closesAt} />）
          </Text>
        )}
      </Fact>
      <Fact label={t.notices.ask}>{contactWords(notice.contacts)}</Fact>
      <Fact label={t.notices.council}>{fill(t.notices.electorate, { electorate, recused })}</Fact>
      {notice.provisional && <Text className="notices-note">{t.notices.provisional}</Text>}
      {state === 'closed' && <Text className="notices-note">{endWords(notice)}</Text>}
    </Card>
  )
}

const contactWords = (names: readonly string[]) =>
  names.length === 0 ? t.notices.noClerk : fill(t.notices.clerk, { names: names.join('、') })

/** The notice ends by the clock; its lines follow when the next job has run. */
function endWords({ lines }: NoticeView): string {
  const effective = lines.filter((line) => line.state === 'effective').length
  const settled = effective === lines.length ? fill(t.notices.effective, { count: effective }) : t.notices.settling
  return t.notices.byClock + settled
}
