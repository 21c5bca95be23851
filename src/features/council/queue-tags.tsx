import { View } from '@tarojs/components'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { clockWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './desk.scss'
import type { QueueRow } from './use-council'

/** What one must know of a review before opening it: its class, whether time runs out, whether somebody writes. */
export function QueueTags({ row }: { row: QueueRow }) {
  const { deed, status, overdue, recusedFor, myBallot } = row
  const words = t.council.desk
  return (
    <View className="desk-row__tags">
      {recusedFor.length > 0 && <StatusTag words={words.recused} tone="plain" />}
      {deed && <StatusTag words={t.deeds.classes[deed.deedClass]} tone="honour" />}
      {row.reexamined && <StatusTag words={words.reexamined} tone="warning" />}
      {overdue && <StatusTag words={words.overdue} tone="warning" />}
      {status !== 'open' && (
        <StatusTag words={t.council.statuses[status]} tone={status === 'passed' ? 'done' : 'plain'} />
      )}
      {myBallot && <StatusTag words={fill(words.mine, { ballot: t.council.ballots[myBallot] })} tone="done" />}
      <ClaimTag claim={row.claim} />
    </View>
  )
}

function ClaimTag({ claim }: { claim: QueueRow['claim'] }) {
  const now = useVillageNow()
  if (claim === undefined || claim.until <= now) return null
  const clock = clockWords(claim.until)
  const words = claim.mine
    ? fill(t.council.desk.claimedMine, { clock })
    : fill(t.council.desk.claimed, { name: claim.name, clock })
  return <StatusTag words={words} tone={claim.mine ? 'active' : 'plain'} />
}
