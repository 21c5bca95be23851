import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { PaperView } from '../../../cloudfunctions/contract/polls'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import './polls.scss'
import { refreshPolls } from './use-polls'

const words = t.polls.papers.view

/** What the second person, or who entered it, can do with a list that waits. */
export function PaperActs({ paper }: { paper: PaperView }) {
  if (paper.mayDecide)
    return (
      <View className="polls-acts">
        <Confirm paper={paper} />
        <Return paper={paper} />
      </View>
    )
  return paper.mine && paper.status === 'entered' ? <Withdraw paper={paper} /> : null
}

function Confirm({ paper: { paperId, people, papers } }: { paper: PaperView }) {
  const [open, setOpen] = useState(false)
  const decide = useCommand(api.polls.decidePapers.mutate, { onDone: refreshPolls })
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.confirm}</Button>
      <ConfirmDialog
        open={open}
        title={words.confirmTitle}
        confirm={words.confirm}
        busy={decide.busy}
        onConfirm={() => decide.run({ decision: 'confirm', paperId })}
        onClose={() => setOpen(false)}
      >
        <Text>{fill(words.confirmWords, { people, papers: papers.length })}</Text>
        <FailureNote error={decide.error} />
      </ConfirmDialog>
    </>
  )
}

function Return({ paper: { paperId } }: { paper: PaperView }) {
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const decide = useCommand(api.polls.decidePapers.mutate, { onDone: refreshPolls })
  const { length } = said.trim()
  return (
    <>
      <Button kind="link" onPress={() => setOpen(true)}>
        {words.back}
      </Button>
      <ConfirmDialog
        open={open}
        title={words.backTitle}
        confirm={words.backSend}
        busy={decide.busy}
        disabled={length < LIMITS.reasonMin || length > LIMITS.reasonMax}
        onConfirm={() => decide.run({ decision: 'return', paperId, words: said.trim() })}
        onClose={() => setOpen(false)}
      >
        <TextField label={words.backWords} lines="many" value={said} onChange={setSaid} limit={LIMITS.reasonMax} />
        <FailureNote error={decide.error} />
      </ConfirmDialog>
    </>
  )
}

function Withdraw({ paper: { paperId } }: { paper: PaperView }) {
  const [open, setOpen] = useState(false)
  const withdraw = useCommand(api.polls.withdrawPapers.mutate, {
    onDone: () => {
      setOpen(false)
      refreshPolls()
    },
  })
  return (
    <View className="polls-acts">
      <Button kind="link" onPress={() => setOpen(true)}>
        {words.withdraw}
      </Button>
      <ConfirmDialog
        open={open}
        title={words.withdrawTitle}
        confirm={words.withdraw}
        kind="danger"
        busy={withdraw.busy}
        onConfirm={() => withdraw.run({ paperId })}
        onClose={() => setOpen(false)}
      >
        <Text>{words.withdrawWords}</Text>
        <FailureNote error={withdraw.error} />
      </ConfirmDialog>
    </View>
  )
}
