import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { usePersonInUse } from '../../services/person-in-use'
import { useMe } from '../../services/session'
import { NominateForm } from './form/nominate-form'
import type { Pickers } from './form/pickers.types'

/** The report form, for whoever uses the phone, each with a draft of their own; without network it is filled all the same. */
export function NominateScreen({ pickers }: { pickers: Pickers }) {
  const me = useMe()
  const who = usePersonInUse()
  if (me.isPending && me.failureCount === 0) return <PageFrame state={{ kind: 'loading' }}>{null}</PageFrame>
  if (me.data?.signedIn === false) {
    return (
      <PageFrame>
        <MustSignIn words={t.nominate.signIn} />
      </PageFrame>
    )
  }
  return <NominateForm key={who} me={me.data} offline={me.error !== null} pickers={pickers} />
}
