import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame } from '../../components/page-frame'
import { t } from '../../i18n/t'
import { useMe } from '../../services/session'
import { NominateForm } from './form/nominate-form'
import type { Pickers } from './form/pickers.types'

/** The report form, for whoever is signed in; without network it is filled all the same. */
export function NominateScreen({ pickers }: { pickers: Pickers }) {
  const me = useMe()
  if (me.isPending && me.failureCount === 0) return <PageFrame state={{ kind: 'loading' }}>{null}</PageFrame>
  if (me.data?.signedIn === false) {
    return (
      <PageFrame>
        <MustSignIn words={t.nominate.signIn} />
      </PageFrame>
    )
  }
  return <NominateForm me={me.data} pickers={pickers} />
}
