import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { Button } from '../../components/button'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'
import { faultSentence } from '../../i18n/failure'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { clockWords } from '../../services/time'
import './council.scss'
import { PrivateWordsNote } from './private-words-note'
import type { Claim } from './use-claim'
import { usePublicText } from './use-public-text'

interface EditorProps {
  reviewId: ReviewId
  sheet: ReviewSheet
  claim: Claim
  onSaved: () => void
  onStop: () => void
}

const words = t.council.review

function faultOf(text: string): string | undefined {
  const { length } = text.trim()
  if (length < LIMITS.publicTextMin) return faultSentence({ fault: 'tooShort', limit: LIMITS.publicTextMin })
  if (length > LIMITS.publicTextMax) return faultSentence({ fault: 'tooLong', limit: LIMITS.publicTextMax })
  return undefined
}

export function PublicTextEditor({ reviewId, sheet, claim, onSaved, onStop }: EditorProps) {
  const { text, write, save, newer } = usePublicText({ reviewId, sheet, claim, onSaved })
  const [tried, setTried] = useState(false)
  const fault = faultOf(text)
  const press = () => {
    setTried(true)
    if (fault === undefined) save.run({ version: sheet.deedVersion, text: text.trim() })
  }
  return (
    <View className="council-editor">
      {newer !== undefined && <Newer text={newer} />}
      <TextField
        label={words.publicText}
        lines="many"
        value={text}
        onChange={write}
        limit={LIMITS.publicTextMax}
        error={tried ? fault : undefined}
      />
      <PrivateWordsNote text={text} names={sheet.notToName} />
      {text === '' && (
        <Button kind="link" onPress={() => write(sheet.story)}>
          {words.fromStory}
        </Button>
      )}
      {claim.mineUntil !== undefined && (
        <Text className="council-soft">{fill(words.heldByMe, { clock: clockWords(claim.mineUntil) })}</Text>
      )}
      <FailureNote error={save.error} />
      <View className="council-acts">
        <Button kind="plain" onPress={onStop}>
          {words.stop}
        </Button>
        <Button kind="plain" busy={save.busy} onPress={press}>
          {words.save}
        </Button>
      </View>
    </View>
  )
}

/** Somebody wrote meanwhile: theirs is shown, one's own is kept. */
function Newer({ text }: { text: string }) {
  return (
    <View className="council-note">
      <View>
        <Text>{words.newer}</Text>
      </View>
      <View className="council-story">
        <Text>{text}</Text>
      </View>
      <Text>{words.kept}</Text>
    </View>
  )
}
