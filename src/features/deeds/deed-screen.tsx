import type { ReactNode } from 'react'
import type { DeedView } from '../../../cloudfunctions/contract/deeds'
import type { DeedId } from '../../../cloudfunctions/contract/ids'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useDeed } from './use-deed'
import { AnswerCards } from './view/answer-cards'
import { AppealCard } from './view/appeal-card'
import { DeedAward } from './view/deed-award'
import { DeedHead } from './view/deed-head'
import { DeedPhotos } from './view/deed-photos'
import { DeedTexts } from './view/deed-texts'
import { DeedTimeline } from './view/deed-timeline'
import { EditBar } from './view/edit-bar'
import { ReexamineCard } from './view/reexamine-card'
import { Withdraw } from './view/withdraw'

/** One deed, as much of it as the reader may see: what was done, where it stands, what the reader can do. */
export function DeedScreen({ deedId, below }: { deedId: DeedId | undefined; below: (deed: DeedView) => ReactNode }) {
  const deed = useDeed(deedId)
  usePullToRefresh(deed)
  return (
    <PageFrame
      state={stateOf(deed)}
      title={t.deedPage.title}
      bar={deed.data?.can.includes('edit') && <EditBar deedId={deed.data.deedId} />}
    >
      {deed.data && <Deed deed={deed.data} />}
      {deed.data && below(deed.data)}
    </PageFrame>
  )
}

function Deed({ deed }: { deed: DeedView }) {
  return (
    <>
      <DeedHead deed={deed} />
      <AnswerCards deed={deed} />
      <DeedTexts deed={deed} />
      <DeedPhotos deed={deed} />
      <DeedAward deed={deed} />
      <DeedTimeline deed={deed} />
      {deed.can.includes('appeal') && <AppealCard deed={deed} />}
      {deed.can.includes('reexamine') && <ReexamineCard deed={deed} />}
      {deed.can.includes('withdraw') && <Withdraw deed={deed} />}
    </>
  )
}
