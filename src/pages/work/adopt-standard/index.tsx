import { EmptyState } from '../../../components/empty-state'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { AdoptStandardScreen } from '../../../features/rules-adoption/standard-screen'
import * as t from '../../../i18n/zh-CN'
import { useOfficeVillage } from '../../../services/my-office'
import { useMe } from '../../../services/session'

export default function AdoptStandardPage() {
  const village = useOfficeVillage('clerk')
  const me = useMe()
  if (!village)
    return (
      <PageFrame title={t.adoption.standard.title} state={stateOf(me)}>
        <EmptyState words={t.errors.NO_RIGHT} />
      </PageFrame>
    )
  return <AdoptStandardScreen villageCode={village.code} />
}
