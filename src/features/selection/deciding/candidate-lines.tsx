import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ScoreSheet } from '../../../../cloudfunctions/contract/exemplar-decisions'
import { Button } from '../../../components/button'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import '../selection.scss'
import { DossierFacts } from './dossier-facts'
import { DossierPhotos } from './dossier-photos'

const words = t.selection.sheet

type Candidate = ScoreSheet['candidates'][number]

/** What one reads of a candidate before giving points: where from, the story, the vote; the rest of the dossier unfolds. */
export function CandidateLines({ one, ballots }: { one: Candidate; ballots: number | undefined }) {
  const [open, setOpen] = useState(false)
  const { villageName, name, story, votes } = one
  return (
    <>
      <Text className="selection-soft">{villageName}</Text>
      <Text className="selection-story">{story}</Text>
      {ballots !== undefined && votes !== undefined && (
        <Text className="selection-soft">{fill(words.ballots, { ballots, votes })}</Text>
      )}
      {open ? (
        <>
          <DossierPhotos photos={one.photos} />
          <DossierFacts dossier={one} />
          {one.deeds.map(({ deedId, publicText }) => (
            <Text key={deedId} className="selection-soft">
              {publicText}
            </Text>
          ))}
        </>
      ) : (
        <Button kind="link" label={`${words.open}：${name}`} onPress={() => setOpen(true)}>
          {words.open}
        </Button>
      )}
    </>
  )
}
