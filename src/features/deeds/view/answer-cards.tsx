import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { ConsentCard } from './consent-card'
import { GuardianCard } from './guardian-card'

/** What the reader is asked about each praised person for whom they answer. */
export function AnswerCards({ deed }: { deed: DeedView }) {
  if (deed.can.includes('answerConsent'))
    return (
      <>
        {deed.answers.map((answer) => (
          <ConsentCard key={answer.personId} deed={deed} answer={answer} />
        ))}
      </>
    )
  if (!deed.can.includes('answerAsGuardian')) return null
  const asked = deed.answers.filter((answer) => answer.guardian === 'asked')
  return (
    <>
      {asked.map((answer) => (
        <GuardianCard key={answer.personId} deed={deed} answer={answer} />
      ))}
    </>
  )
}
