import { useQuery } from '@tanstack/react-query'
import type { DeedId } from '../../../cloudfunctions/contract/ids'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useMe } from '../../services/session'
import { PosterCard } from './poster-card'
import { posterContent } from './poster-content'
import { usePageCode } from './use-page-code'

const words = t.poster

/** A confirmed deed as a picture to send on. */
export function PosterScreen({ deedId }: { deedId: DeedId }) {
  const me = useMe()
  const deed = useQuery({
    queryKey: ['deeds.get', deedId],
    queryFn: ({ signal }) => api.deeds.get.query({ deedId }, { signal }),
  })
  const code = usePageCode(deedId)
  const content = deed.data && me.data && posterContent(deed.data, me.data.county.sponsorUnit, code.url)
  return (
    <PageFrame title={words.title} state={stateOf(me, deed)}>
      {content && !code.isLoading ? (
        <PosterCard content={content} />
      ) : (
        !code.isLoading && <EmptyState words={words.notPublic} />
      )}
    </PageFrame>
  )
}
