import { EmptyState } from '../../components/empty-state'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { KinChallengeCard } from './kin-challenge-card'
import { useKinChallenges } from './use-kin'

/** Declarations of kin that somebody says are wrong, for the officer one level up. */
export function KinChallengesScreen() {
  const list = useKinChallenges()
  usePullToRefresh(list)
  return (
    <PageFrame title={t.kinChallenges.title} wide="columns">
      <PagedList
        list={list}
        row={(challenge) => <KinChallengeCard key={challenge.challengeId} challenge={challenge} />}
        empty={<EmptyState words={t.kinChallenges.empty} />}
      />
    </PageFrame>
  )
}
