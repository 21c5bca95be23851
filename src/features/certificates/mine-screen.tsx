import { Text } from '@tarojs/components'
import type { Certificate } from '../../../cloudfunctions/contract/certificates'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { datedWords } from '../../services/time'
import { kindWords } from './certificate-words'
import './certificates.scss'
import { useMyCertificates } from './use-certificates'
import { useKeysKept } from './use-verdict'

const words = t.certificates.mine

/** Certificates of the reader and their household, those that ended too. */
export function MyCertificatesScreen() {
  const mine = useMyCertificates()
  usePullToRefresh(mine)
  useKeysKept()
  return (
    <PageFrame title={words.title} state={stateOf(mine)}>
      <Text className="certificate-words">{words.lead}</Text>
      {mine.data?.rows.length === 0 && <EmptyState words={words.empty} />}
      {mine.data?.rows.map((one) => (
        <Row key={one.certificateId} certificate={one} />
      ))}
    </PageFrame>
  )
}

function Row({ certificate: { certificateId, says, status, divisionName, issuedOn } }: { certificate: Certificate }) {
  return (
    <Card>
      <ListRow
        title={fill(t.certificates.of, { kind: kindWords(says) })}
        note={fill(words.row, { division: divisionName, date: datedWords(issuedOn) })}
        aside={<StatusTag words={t.certificates.statuses[status]} tone={status === 'valid' ? 'honour' : 'plain'} />}
        onPress={() => go('certificate', { certificateId })}
      />
    </Card>
  )
}
