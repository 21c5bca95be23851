import { Text, View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Hint } from '../../../components/hint'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import type { Draft } from './draft'
import { JoinAsWitness } from './join-as-witness'
import { type SimilarDeed, useSimilar } from './use-similar'

interface SimilarHintProps {
  draft: Draft
  /** The reader stands by the first report; this one is not sent. */
  onJoined: (deedId: SimilarDeed['deedId']) => void
}

/** Says that something like it was reported before, and offers to stand by that report. Silent when it cannot know. */
export function SimilarHint({ draft, onJoined }: SimilarHintProps) {
  const similar = useSimilar(draft).data?.similar ?? []
  const [undecided] = similar.filter((deed) => deed.publicText === undefined)
  const words = t.nominate.similar
  if (similar.length === 0) return null
  return (
    <Hint words={words.title}>
      {similar.map((deed) => deed.publicText !== undefined && <PublicDeed key={deed.deedId} deed={deed} />)}
      {undecided && <JoinAsWitness deedId={undecided.deedId} story={draft.story} onJoined={onJoined} />}
      <Text>{words.other}</Text>
    </Hint>
  )
}

function PublicDeed({ deed: { deedId, publicText } }: { deed: SimilarDeed }) {
  const words = t.nominate.similar
  return (
    <View>
      <Text>{fill(words.public, { words: publicText ?? '' })}</Text>
      <Button kind="link" onPress={() => go('deed', { deedId })}>
        {words.look}
      </Button>
    </View>
  )
}
