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
<<<<<<< HEAD
      title={`${kinds[says.kind]} · ${statuses[status]}`}
      words={statusWords[says.kind][status]}
=======
      title={`${kindWords(says)} · ${statuses[status]}`}
      words={statusWords[status]}
>>>>>>> 570f3d0 (fix(certificates): an exemplar's certificate says for what; tests of contacts, recusal, appeals and messages)
    >
      <Fact label={verify.holder}>{holderWords(verified)}</Fact>
      <CertificateFacts certificate={verified} />
    </VerdictCard>
  )
}
