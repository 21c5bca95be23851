import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { publicAddress } from '../../services/public-address'

/** Sheets are for a computer: the page says where one opens it, with the address to copy. */
export function ElsewhereCard({ route }: { route: 'importTerm' | 'schoolCounts' }) {
  const address = publicAddress(linkTo(route))
  return (
    <Card title={t.station.elsewhere.title}>
      <Text className="station-words">
        {address === null ? t.station.elsewhere.noAddress : t.station.elsewhere.words}
      </Text>
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
