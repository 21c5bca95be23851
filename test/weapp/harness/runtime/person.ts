/** What the person answers when the platform itself asks them something; the test decides. */
export interface Answers {
  /** To the question whether the phone may be rung. */
  subscribe: 'accept' | 'reject'
  /** Whether the privacy contract was agreed to before; if not, the page is asked to ask. */
  privacy: 'agreed' | 'open'
  /** Whether pictures may be saved to the album. */
  album: 'allowed' | 'refused'
  /** What the scanner saw; null: it was closed; refused: the camera was not allowed. */
  scan: { saw: string } | 'closed' | 'refused'
}

export const answers: Answers = { subscribe: 'accept', privacy: 'agreed', album: 'allowed', scan: 'closed' }

/** What the platform asked the person, in order: "requestSubscribeMessage news-of-deed". */
export const asked: string[] = []

export const answerWith = (change: Partial<Answers>): void => void Object.assign(answers, change)

type Answer = { event: 'agree' | 'disagree' | 'exposureAuthorization'; buttonId?: string }
type Listener = (resolve: (answer: Answer) => void, info: { referrer: string }) => void

let listener: Listener | undefined

export const onNeedPrivacyAuthorization = (told: Listener): void => {
  listener = told
}

/** Before a private call: the contract is agreed to, or the page asks now. @throws Error when the person refuses */
export async function needsPrivacy(call: string): Promise<void> {
  if (answers.privacy === 'agreed') return
  const tell = listener
  if (!tell) throw new Error(`${call}:fail privacy permission is not authorized`)
  asked.push(`privacy ${call}`)
  const { event } = await new Promise<Answer>((resolve) => {
    tell((answer) => answer.event !== 'exposureAuthorization' && resolve(answer), { referrer: call })
  })
  if (event === 'disagree') throw new Error(`${call}:fail privacy permission is not authorized`)
  answers.privacy = 'agreed'
}
