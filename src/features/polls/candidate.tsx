import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { PollChoice } from '../../../cloudfunctions/contract/polls'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Enlargeable } from '../../components/enlargeable'
import { Pressable } from '../../components/primitives/pressable'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './polls.scss'

const words = t.polls.vote
/** A story that is longer is folded. */
const FOLDED = 70

interface CandidateProps {
  choice: PollChoice
  /** Where a ballot can be cast: whether they are on it. */
  picked?: boolean
  onPick?: () => void
}

/** Who stands: photo, name, story and why; with the mark of a ballot where there is one. */
export function Candidate({ choice, picked = false, onPick }: CandidateProps) {
  const { name, villageName, why, photo } = choice
  return (
    <Card>
      <View className={`polls-candidate ${picked ? 'polls-candidate--on' : ''}`}>
        {photo && (
          <Enlargeable src={photo.url} label={fill(words.photo, { name })} enlarge={fill(words.enlarge, { name })} />
        )}
        <Text className="polls-name">{name}</Text>
        <Text className="polls-soft">{villageName}</Text>
        <Story story={choice.story} />
        {why !== '' && <Text className="polls-soft">{fill(words.why, { words: why })}</Text>}
        {onPick && (
          <Pressable
            className={`polls-pick ${picked ? 'polls-pick--on' : ''}`}
            role="checkbox"
            checked={picked}
            label={fill(words.pick, { name })}
            onPress={onPick}
          >
            <View className={`polls-mark ${picked ? 'polls-mark--on' : ''}`} />
            <Text>{picked ? words.picked : words.unpicked}</Text>
          </Pressable>
        )}
      </View>
    </Card>
  )
}

function Story({ story }: { story: string }) {
  const [whole, setWhole] = useState(story.length <= FOLDED)
  return (
    <>
      <Text className="polls-story">{whole ? story : `${story.slice(0, FOLDED)}……`}</Text>
      {story.length > FOLDED && (
        <Button kind="link" onPress={() => setWhole(!whole)}>
          {whole ? words.less : words.more}
        </Button>
      )}
    </>
  )
}
