import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import * as t from '../i18n/zh-CN'
import { publicAddress } from '../services/public-address'
import { Button } from './button'
import { Card } from './card'

const words = t.print.sheets

/** Sheets are for a computer: the page says where one opens it, with the address of `link` to copy. */
export function ElsewhereCard({ link }: { link: string }) {
  const address = publicAddress(link)
  return (
    <Card title={words.title}>
      <Text>{address === null ? words.noAddress : words.words}</Text>
      {address !== null && (
        <>
          <Text userSelect>{address}</Text>
          <Button kind="plain" onPress={() => Taro.setClipboardData({ data: address })}>
            {t.print.copy}
          </Button>
        </>
      )}
    </Card>
  )
}
