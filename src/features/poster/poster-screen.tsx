import { useQuery } from '@tanstack/react-query'
import { Text } from '@tarojs/components'
import type { DeedId } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PictureToSave } from '../../components/picture-to-save'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useMe } from '../../services/session'
import './poster.scss'
import { posterDrawing } from './draw-poster'
import { type PosterContent, posterContent } from './poster-content'
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
        <Poster content={content} />
      ) : (
        !code.isLoading && <EmptyState words={words.notPublic} />
      )}
    </PageFrame>
  )
}

function Poster({ content }: { content: PosterContent }) {
  const label = fill(words.label, { village: content.from, class: content.deedClass, people: content.people })
  return (
    <Card>
      <Stack>
        <PictureToSave drawing={posterDrawing(content)} label={label} fileName={`${content.app}.jpg`} words={words} />
        <Text className="poster-note">{words.hold}</Text>
        <Text className="poster-note">{words.note}</Text>
      </Stack>
    </Card>
  )
}
