import { Text, View } from '@tarojs/components'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { SignatureCard } from './signature-card'
import './signatures.scss'
import { useSignatures } from './use-signatures'

/** Whose answer is missing in the clerk's villages, and where it is entered from the slip that they signed. */
export function SignaturesScreen() {
  const list = useSignatures()
  usePullToRefresh(list)
  const words = t.signatures
  return (
    <PageFrame state={stateOf(list)} title={words.title} wide="columns">
      <Card>
        <View className="signatures-intro">
          <Text>{words.intro}</Text>
        </View>
        <ListRow title={words.outsiders} note={words.outsidersNote} onPress={() => go('outsiders')} />
      </Card>
      <PagedList
        list={list}
        row={(one) => <SignatureCard key={`${one.deedId} ${one.personId}`} missing={one} />}
        empty={<EmptyState words={words.empty} />}
      />
    </PageFrame>
  )
}
