import { Text } from '@tarojs/components'
import type { LineState, NoticeKind, NoticeView } from '../../../cloudfunctions/contract/notices'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Countdown } from '../../components/countdown'
import { Fact } from '../../components/fact'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { contactWords } from '../../services/contact-words'
import { go } from '../../services/navigate'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { closingWords, numberWords } from './notice-words'
import './notices.scss'

/** Number, scope, dates, contact, and how the council was made up. */
export function NoticeFacts({ notice }: { notice: NoticeView }) {
  const now = useVillageNow()
  const { state, electorate, recused } = notice
  const council = electorate !== null && recused !== null && fill(t.notices.electorate, { electorate, recused })
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
      <Fact label={t.notices.ask}>{contactWords(notice)}</Fact>
      {council !== false && <Fact label={t.notices.council}>{council}</Fact>}
      {notice.chain && <ChainCode notice={notice} chain={notice.chain} />}
      {notice.provisional && state === 'open' && <Text className="notices-note">{t.notices.provisional}</Text>}
      {state === 'closed' && <Text className="notices-note">{endWords(notice)}</Text>}
    </Card>
  )
}

/** The code that the paper prints, and the way to recompute it on one's own phone. */
function ChainCode({ notice: { noticeId }, chain }: { notice: NoticeView; chain: NonNullable<NoticeView['chain']> }) {
  return (
    <>
      <Fact label={t.chain.code}>{fill(t.notices.chainCode, chain)}</Fact>
      <Button kind="link" onPress={() => go('noticeChain', { noticeId })}>
        {t.chain.fromNotice}
      </Button>
    </>
  )
}

/** Of these the lines that take effect are posted to the ledger. */
const POSTS: readonly NoticeKind[] = ['deed', 'householdMonth']

/** The notice ends by the clock; its lines follow when the next job has run. */
function endWords({ kind, lines }: NoticeView): string {
  const count = (state: LineState) => lines.filter((line) => line.state === state).length
  const said = (words: string, of: number) => (of > 0 ? fill(words, { count: of }) : '')
  return [
    t.notices.byClock,
    count('pending') > 0
      ? t.notices.settling
      : said(POSTS.includes(kind) ? t.notices.effective : t.notices.inForce, count('effective')),
    said(t.notices.frozenCount, count('frozen')),
    said(t.notices.overturnedCount, count('overturned')),
  ].join('')
}
