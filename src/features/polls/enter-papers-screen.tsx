import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import * as v from 'valibot'
import type { DivisionCode, PersonId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { EnterPapersInput } from '../../../cloudfunctions/contract/polls'
import { alert } from '../../components/a11y'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { DateField } from '../../components/date-field'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import '../../components/failure-note.scss'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PaperPhotos } from '../../components/paper-photos'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useDraft } from '../../services/drafts'
import { storedIntent } from '../../services/intent-stored'
import { goInstead } from '../../services/navigate'
import { usePapers } from '../../services/photos/use-papers'
import { dateOf } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import { BLANK, errorsOf, type PaperPoll, PapersDraft } from './papers-draft'
import { PapersField } from './papers-field'
import { categoryWords, titleWords } from './poll-words'
import './polls.scss'
import { refreshPolls, usePaperPolls } from './use-polls'

const words = t.polls.papers.form
/** Fewer papers than this in one list tell who chose what. */
const FEW = 3

interface EnterPapersProps {
  villageCode: DivisionCode
  /** How people of the village are chosen: another feature's, given by the page. */
  peopleField: (props: {
    chosen: readonly { personId: PersonId; name: string }[]
    onChange: (people: { personId: PersonId; name: string }[]) => void
    error: string | undefined
  }) => ReactNode
}

/** The clerk enters papers and, apart from them, who signed for one; a second person confirms both. */
export function EnterPapersScreen({ villageCode, peopleField }: EnterPapersProps) {
  const asked = usePaperPolls()
  const { draft, save, clear } = useDraft('poll-papers', PapersDraft, BLANK)
  const list = usePapers('poll-papers')
  const [tried, setTried] = useState(false)
  const [looking, setLooking] = useState(false)
  const polls = asked.data?.polls ?? []
  const poll = polls.find((one) => one.pollId === draft.pollId) ?? (polls.length === 1 ? polls[0] : undefined)
  const wrong = errorsOf(draft, poll, list.photos)
  const errors = tried ? wrong : {}
  const change = (part: Partial<PapersDraft>) => save({ ...draft, ...part })
  const entering = useCommand(api.polls.enterPapers.mutate, {
    place: storedIntent('poll-papers'),
    onDone: ({ paperId }) => {
      clear()
      list.forget()
      refreshPolls()
      goInstead('paper', { paperId })
    },
  })
  const send = async () => {
    const photos = await list.send()
    const people = draft.people.map((one) => one.personId)
    const { heldOn, papers } = draft
    const read = v.safeParse(EnterPapersInput, { pollId: poll?.pollId, villageCode, heldOn, people, papers, photos })
    if (read.success) entering.run(read.output)
  }
  const check = () => {
    setTried(true)
    setLooking(Object.keys(wrong).length === 0)
  }
  const bar = (
    <BottomBar>
      <Button onPress={check}>{words.check}</Button>
    </BottomBar>
  )
  if (asked.data && polls.length === 0)
    return (
      <PageFrame title={words.title}>
        <EmptyState words={words.none} />
      </PageFrame>
    )
  return (
    <PageFrame title={words.title} state={stateOf(asked)} bar={bar}>
      <Which
        polls={polls}
        poll={poll}
        draft={draft}
        change={(part) => change(part.pollId === undefined ? part : { ...part, papers: [[]] })}
        errors={errors}
      />
      <Card title={words.who}>
        {peopleField({ chosen: draft.people, onChange: (people) => change({ people }), error: errors.people })}
        <Field label={words.listPhotos} hint={fill(words.listHint, { limit: LIMITS.photosMax })} error={errors.photos}>
          <PaperPhotos papers={list} max={LIMITS.photosMax} />
        </Field>
      </Card>
      {poll && (
        <PapersField
          poll={poll}
          papers={draft.papers}
          onChange={(papers) => change({ papers })}
          error={errors.papers}
        />
      )}
      {draft.papers.length < FEW && <Hint words={words.few} />}
      {Object.keys(errors).length > 0 && (
        <View className="yx-failure" {...alert()}>
          <Text>{words.wrong}</Text>
        </View>
      )}
      <ConfirmDialog
        open={looking}
        title={words.sendTitle}
        confirm={words.send}
        busy={entering.busy || list.busy}
        onConfirm={send}
        onClose={() => setLooking(false)}
      >
        <Text>
          {fill(words.sendWords, {
            people: draft.people.length,
            papers: draft.papers.length,
            invalid: draft.papers.filter((paper) => paper.length === 0).length,
          })}
        </Text>
        {list.sending.step === 'sending' && (
          <Text>{fill(words.sendingPhoto, { number: list.sending.number, count: list.sending.count })}</Text>
        )}
        {list.sending.step === 'failed' && <Text>{fill(words.photoFailed, { number: list.sending.number })}</Text>}
        <FailureNote error={list.error ?? entering.error} />
      </ConfirmDialog>
    </PageFrame>
  )
}

interface WhichProps {
  polls: readonly PaperPoll[]
  poll: PaperPoll | undefined
  draft: PapersDraft
  change: (part: Partial<PapersDraft>) => void
  errors: Partial<Record<string, string>>
}

function Which({ polls, poll, draft, change, errors }: WhichProps) {
  const today = dateOf(useVillageNow())
  return (
    <Card title={words.which}>
      <Field label={t.polls.vote.what} error={errors.pollId}>
        <ChooseOne
          label={words.which}
          options={polls.map((one) => ({ value: one.pollId, title: categoryWords(one), hint: titleWords(one) }))}
          value={poll?.pollId}
          onChange={(pollId) => change({ pollId })}
        />
      </Field>
      <DateField
        label={words.heldOn}
        value={draft.heldOn}
        until={today}
        onChange={(heldOn) => change({ heldOn })}
        error={errors.heldOn}
      />
    </Card>
  )
}
