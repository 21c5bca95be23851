import { useQuery } from '@tanstack/react-query'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { DeedId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DrawnPicture } from '../../components/drawn-picture'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { NotAllowed } from '../../services/not-allowed'
import { openSettings } from '../../services/open-settings'
import { savePicture } from '../../services/save-picture'
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
  const [path, setPath] = useState<string>()
  const [told, setTold] = useState<string>()
  const [error, setError] = useState<unknown>(null)
  const save = async () => {
    setError(null)
    if (path === undefined) return
    try {
      if ((await savePicture(path, `${content.app}.jpg`)) === 'saved') setTold(words.saved)
    } catch (failed) {
      setError(failed)
    }
  }
  const allow = async () => {
    if (await openSettings?.()) await save()
  }
  const refused = openSettings !== null && error instanceof NotAllowed
  const label = fill(words.label, { village: content.from, class: content.deedClass, people: content.people })
  return (
    <Card>
      <Stack>
        <DrawnPicture
          drawing={posterDrawing(content)}
          label={label}
          onDrawn={setPath}
          onFailed={() => setTold(words.failed)}
        />
        <Button disabled={path === undefined} onPress={save}>
          {words.save}
        </Button>
        {told !== undefined && <Hint words={told} />}
        <FailureNote error={error} />
        {refused && (
          <Button kind="plain" onPress={allow}>
            {t.permissions.settings}
          </Button>
        )}
        <Text className="poster-note">{words.hold}</Text>
        <Text className="poster-note">{words.note}</Text>
      </Stack>
    </Card>
  )
}
