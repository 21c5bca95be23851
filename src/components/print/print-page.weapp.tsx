import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import * as t from '../../i18n/zh-CN'
import { publicAddress } from '../../services/public-address'
import { Button } from '../button'
import { Card } from '../card'
import { PageFrame } from '../page-frame'
import type { PrintPageProps } from './print.types'

/** A mini-program cannot print: the page says where a computer can, with the address to copy. */
export function PrintPage({ title, link, state, paper, halves = [], children }: PrintPageProps) {
  const address = publicAddress(link)
  return (
    <PageFrame title={title} state={state}>
      {children}
      {(paper || halves.length > 0) && (
        <Card title={t.print.elsewhere}>
          <Text>{address === null ? t.print.noAddress : t.print.onComputer}</Text>
          {address !== null && <Address address={address} />}
        </Card>
      )}
    </PageFrame>
  )
}

function Address({ address }: { address: string }) {
  return (
    <>
      <Text userSelect>{address}</Text>
      <Button onPress={() => Taro.setClipboardData({ data: address })}>{t.print.copy}</Button>
    </>
  )
}
