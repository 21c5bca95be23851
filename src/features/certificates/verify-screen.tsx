import { Text } from '@tarojs/components'
import { type ReactNode, useEffect } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { PageFrame } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import './certificates.scss'
import { HereVerdict } from './here-verdict'
import { ThereVerdict } from './there-verdict'
import { useKeysKept, useVerdict } from './use-verdict'
import { warmChecking } from './warm-checking'

const words = t.certificates.verify

/** Whether a certificate is genuine, for anybody: by the phone alone, and by the county where there is a network. */
export function VerifyScreen({ code, scan }: { code: string | undefined; scan: ReactNode }) {
  return (
    <PageFrame title={words.title}>
      <Stack>
        {code === undefined ? <ReadyToScan /> : <Verdict code={code} />}
        <Card title={words.how}>
          <Text className="certificate-words">{words.howWords}</Text>
          {scan}
        </Card>
      </Stack>
    </PageFrame>
  )
}

/** Before anything is scanned: fetches the keys and lets the phone practise. */
function ReadyToScan() {
  useKeysKept()
  useEffect(() => {
    void warmChecking()
  }, [])
  return null
}

function Verdict({ code }: { code: string }) {
  const { here, there } = useVerdict(code)
  if (there.data) return <ThereVerdict verified={there.data} />
  return (
    <>
      {here.data && <HereVerdict verdict={here.data} />}
      {there.isFetching && <Text className="certificate-soft">{words.asking}</Text>}
      {!there.isFetching && there.error !== null && (
        <Card title={words.failed}>
          <FailureNote error={there.error} />
          <Button onPress={() => there.refetch()}>{words.again}</Button>
        </Card>
      )}
    </>
  )
}
