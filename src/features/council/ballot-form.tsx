import { Text, View } from '@tarojs/components'
import { BALLOT_CHOICES, type BallotChoice } from '../../../cloudfunctions/contract/council'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { ApproveFields } from './approve-fields'
import './council.scss'
import { DeclineFields } from './decline-fields'
import type { Ballot } from './use-ballot'

interface BallotFormProps {
  sheet: ReviewSheet
  ballot: Ballot
}

const choices = BALLOT_CHOICES.map((value) => ({
  value,
  title: t.council.ballots[value],
  hint: t.council.ballotHints[value],
}))

/** A re-examination confirms or not: nobody is asked again. */
const AGAIN = (['approve', 'decline'] as const).map((value) => ({
  value,
  title: t.council.reexamination.ballots[value],
  hint: t.council.reexamination.hints[value],
}))

/** One member's ballot: three ways, each with what it needs. */
export function BallotForm({ sheet, ballot }: BallotFormProps) {
  const { draft, change } = ballot
  return (
    <Card title={t.council.ballot.title}>
      <Text className="council-soft">{t.council.ballot.once}</Text>
      <ChooseOne
        label={t.council.ballot.choice}
        options={sheet.awarded ? AGAIN : choices}
        value={draft.choice}
        onChange={(choice) => change({ choice })}
      />
      {draft.choice !== undefined && (
        <View className="council-fields">
          <Fields choice={draft.choice} sheet={sheet} ballot={ballot} />
        </View>
      )}
    </Card>
  )
}

function Fields({ choice, sheet, ballot }: BallotFormProps & { choice: BallotChoice }) {
  switch (choice) {
    case 'approve':
      return <ApproveFields sheet={sheet} ballot={ballot} />
    case 'return':
      return <Question ballot={ballot} />
    case 'decline':
      return <DeclineFields ballot={ballot} />
  }
}

function Question({ ballot: { draft, change } }: { ballot: Ballot }) {
  return (
    <TextField
      label={t.council.ballot.question}
      hint={t.council.ballot.questionHint}
      lines="many"
      value={draft.question}
      onChange={(question) => change({ question })}
      limit={LIMITS.reasonMax}
    />
  )
}
