import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { PollView } from '../../../cloudfunctions/contract/polls'
import { role } from '../../components/a11y'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { PageFrame } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { Candidate } from './candidate'
import './polls.scss'
import { refreshPolls } from './use-polls'

const words = t.polls.vote

/** A ballot: exactly so many, counted at the thumb, asked once more before it is cast. */
export function VoteForm({ poll, about }: { poll: PollView; about: ReactNode }) {
  const [marked, setMarked] = useState<readonly string[]>([])
  const [sure, setSure] = useState(false)
  const [over, setOver] = useState(false)
  const cast = useCommand(api.polls.vote.mutate, { onDone: refreshPolls })
  const picked = poll.choices.filter((one) => marked.includes(one.choiceId))
  const left = poll.choose - picked.length
  const turn = (choiceId: string) => {
    const off = marked.includes(choiceId)
    setOver(!off && left <= 0 && poll.choose > 1)
    if (off) setMarked(marked.filter((one) => one !== choiceId))
    else if (left > 0) setMarked([...picked.map((one) => one.choiceId), choiceId])
    else if (poll.choose === 1) setMarked([choiceId])
  }
  const bar = (
    <BottomBar>
      <View className="polls-count" {...role('status')}>
        <Text>{fill(left > 0 ? words.left : words.full, { count: left > 0 ? left : poll.choose })}</Text>
      </View>
      <Button disabled={left !== 0} onPress={() => setSure(true)}>
        {words.send}
      </Button>
    </BottomBar>
  )
  return (
    <PageFrame title={words.title} bar={bar}>
      {about}
      <Text className="polls-soft">{words.order}</Text>
      {poll.choices.map((choice) => (
        <Candidate
          key={choice.choiceId}
          choice={choice}
          picked={marked.includes(choice.choiceId)}
          onPick={() => turn(choice.choiceId)}
        />
      ))}
      {over && <Hint words={words.tooMany} />}
      <ConfirmDialog
        open={sure}
        title={fill(words.sure, { count: poll.choose })}
        confirm={words.cast}
        busy={cast.busy}
        onConfirm={() => cast.run({ pollId: poll.pollId, choiceIds: picked.map((one) => one.choiceId) })}
        onClose={() => setSure(false)}
      >
        <Text className="polls-name">{picked.map((one) => one.name).join('、')}</Text>
        <Text>{words.once}</Text>
        <FailureNote error={cast.error} />
        {cast.error !== null && (
          <Button
            kind="link"
            onPress={() => {
              setSure(false)
              cast.reset()
              refreshPolls()
            }}
          >
            {words.refresh}
          </Button>
        )}
      </ConfirmDialog>
    </PageFrame>
  )
}
