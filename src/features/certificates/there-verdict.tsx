import type { Verified } from '../../../cloudfunctions/contract/certificates'
import { Fact } from '../../components/fact'
import * as t from '../../i18n/zh-CN'
import { CertificateFacts } from './certificate-facts'
import { holderWords, kindWords } from './certificate-words'
import { VerdictCard } from './verdict-card'

const { verify, faults, statuses, statusWords } = t.certificates

/** What the county says of a code today. */
export function ThereVerdict({ verified }: { verified: Verified }) {
  if (verified.as === 'refused') return <VerdictCard good={false} {...faults[verified.fault]} />
  const { status, says } = verified
  return (
    <VerdictCard
      good={status === 'valid'}
      title={`${kindWords(says)} · ${statuses[status]}`}
      words={statusWords[says.kind][status]}
    >
      <Fact label={verify.holder}>{holderWords(verified)}</Fact>
      <CertificateFacts certificate={verified} />
    </VerdictCard>
  )
}
