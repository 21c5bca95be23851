import { useQuery } from '@tanstack/react-query'
import type { HonourId } from '../../../cloudfunctions/contract/ids'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useMe } from '../../services/session'
import { honourPosterContent } from './honour-poster-content'
import { PosterCard } from './poster-card'

/** Somebody on the honour wall as a picture to send on. */
export function HonourPosterScreen({ honourId }: { honourId: HonourId }) {
  const me = useMe()
  const asked = useQuery({
    queryKey: ['exemplars.onWall', honourId],
    queryFn: ({ signal }) => api.exemplars.onWall.query({ honourId }, { signal }),
  })
  const content = asked.data && me.data && honourPosterContent(asked.data, me.data.county.sponsorUnit)
  return (
    <PageFrame title={t.poster.title} state={stateOf(me, asked)}>
      {content && <PosterCard content={content} />}
    </PageFrame>
  )
}
