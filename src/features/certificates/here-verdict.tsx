import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { datedWords } from '../../services/time'
import type { OwnVerdict } from './use-verdict'
import { VerdictCard } from './verdict-card'

const { verify, faults, kinds } = t.certificates

/** What the phone found by itself: genuine, and what that says nothing about; or why it is not. */
export function HereVerdict({ verdict }: { verdict: OwnVerdict }) {
  if (verdict === 'noKeys') return <Hint words={verify.noKeys} />
  if ('fault' in verdict) {
    const { title, words } = faults[verdict.fault]
    return (
      <VerdictCard good={false} title={title} words={words}>
        {verdict.fault === 'forged' && <Hint words={verify.offlineNewer} />}
      </VerdictCard>
    )
  }
  const [, kind, , issuedOn] = verdict.certified
  return (
    <VerdictCard good title={verify.genuine} words={fill(verify.offline, { date: datedWords(issuedOn) })}>
      <Fact label={verify.kind}>{kinds[kind]}</Fact>
    </VerdictCard>
  )
}
