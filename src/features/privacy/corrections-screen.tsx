import { Text } from '@tarojs/components'
import type { CorrectionRequest } from '../../../cloudfunctions/contract/privacy'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { MakeCorrection } from './make-correction'
import './privacy.scss'
import { RefuseCorrection } from './refuse-correction'
import { useCorrections } from './use-privacy'

/** Corrections of the roster that people asked for. */
export function CorrectionsScreen() {
  const list = useCorrections()
  usePullToRefresh(list)
  return (
    <PageFrame title={t.privacy.clerk.title} state={stateOf(list)} wide="columns">
      <PagedList
        list={list}
        row={(one) => <Request key={one.correctionId} request={one} />}
        empty={<EmptyState words={t.privacy.clerk.empty} />}
      />
    </PageFrame>
  )
}

function Request({ request }: { request: CorrectionRequest }) {
  const words = t.privacy.clerk
  const { field, value, why, personName: name, birthYear: year, group, householdNumber: number } = request
  return (
    <Card title={fill(words.ask, { field: t.privacy.fields[field], value })}>
      <Text className="privacy-words">{fill(words.now, { name, year, group, number })}</Text>
      <Text className="privacy-words">{fill(words.why, { why })}</Text>
      <MakeCorrection request={request} />
      <RefuseCorrection request={request} />
    </Card>
  )
}
