import { useState } from 'react'
import type { Me } from '../../../cloudfunctions/contract/people'
import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { useMe } from '../../services/session'
import { ComplainForm } from './complain-form'
import { type Sent, SentNote } from './sent-note'

/** Writes a complaint or a suggestion; afterwards its number and what happens next. */
export function ComplainScreen() {
  const me = useMe()
  const [sent, setSent] = useState<Sent>()
  return (
    <PageFrame title={t.complaints.form.title} state={stateOf(me)}>
      {me.data && <Body me={me.data} sent={sent} onSent={setSent} />}
    </PageFrame>
  )
}

function Body({ me, sent, onSent }: { me: Me; sent: Sent | undefined; onSent: (sent: Sent) => void }) {
  if (!me.signedIn) return <MustSignIn words={t.complaints.signIn.body} />
  return sent ? <SentNote sent={sent} /> : <ComplainForm me={me} onSent={onSent} />
}
