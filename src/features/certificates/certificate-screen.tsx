import { Text } from '@tarojs/components'
import type { CertificateKind } from '../../../cloudfunctions/contract/certificate-words'
import type { Certificate } from '../../../cloudfunctions/contract/certificates'
import type { CertificateId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { QrPicture } from '../../components/qr-picture'
import { Stack } from '../../components/stack'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { CertificateFacts } from './certificate-facts'
import { CertificatePicture } from './certificate-picture'
import { holderWords, kindWords } from './certificate-words'
import './certificates.scss'
import { plaqueContent } from './plaque-content'
import { qrText } from './qr-text'
import { useCertificate } from './use-certificates'
import { useKeysKept } from './use-verdict'

const words = t.certificates.page

/** One certificate: what it says, the code that others check, and the picture. */
export function CertificateScreen({ certificateId }: { certificateId: CertificateId }) {
  const me = useMe()
  const asked = useCertificate(certificateId)
  usePullToRefresh(asked)
  useKeysKept()
  const content = asked.data && me.data && plaqueContent(asked.data, me.data.county)
  return (
    <PageFrame title={t.certificates.title} state={stateOf(me, asked)}>
      {asked.data && (
        <Stack>
          <About certificate={asked.data} />
          {asked.data.code === undefined ? (
            <Hint words={words.over} />
          ) : (
            <Code code={asked.data.code} kind={asked.data.says.kind} />
          )}
          {content && <CertificatePicture content={content} />}
        </Stack>
      )}
    </PageFrame>
  )
}

function About({ certificate }: { certificate: Certificate }) {
  const { status, says } = certificate
  return (
    <Card
      title={fill(t.certificates.of, { kind: kindWords(says) })}
      aside={<StatusTag words={t.certificates.statuses[status]} tone={status === 'valid' ? 'honour' : 'plain'} />}
    >
      <Fact label={words.holder}>{holderWords(certificate)}</Fact>
      <CertificateFacts certificate={certificate} />
    </Card>
  )
}

function Code({ code, kind }: { code: string; kind: CertificateKind }) {
  return (
    <Card title={words.code}>
      <Stack>
        <QrPicture large text={qrText(code)} label={words.codeLabel} />
        <Text className="certificate-words">{words.codeWords[kind]}</Text>
        {kind === 'creditHousehold' && (
          <Button kind="link" onPress={() => go('household')}>
            {words.listing}
          </Button>
        )}
      </Stack>
    </Card>
  )
}
