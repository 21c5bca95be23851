import { useState } from 'react'
import type { Me } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Lead } from '../../components/lead'
import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import { EnterCode } from './enter-code'
import { LetIn } from './let-in'
import './sign-in.scss'

const words = t.signIn.letIn

/** Somebody lets a computer in with their phone: reads its code, sees which computer asks, agrees or refuses. */
export function LetInScreen({ scanned }: { scanned: string | undefined }) {
  const me = useMe()
  return (
    <PageFrame title={words.title} state={stateOf(me)}>
      {me.data && <ForWhom me={me.data} scanned={scanned} />}
    </PageFrame>
  )
}

function ForWhom({ me, scanned }: { me: Me; scanned: string | undefined }) {
  const [code, setCode] = useState(scanned)
  if (!me.signedIn) return <MustSignIn />
  if (!me.person) {
    return (
      <EmptyState words={words.bindFirst}>
        <Button onPress={() => go(me.people.length > 0 ? 'phone' : 'bind')}>{words.bind}</Button>
      </EmptyState>
    )
  }
  if (code === undefined) {
    return (
      <>
        <Lead>{words.lead}</Lead>
        <EnterCode onCode={setCode} />
      </>
    )
  }
  return <LetIn key={code} code={code} name={me.person.name} onOther={() => setCode(undefined)} />
}
