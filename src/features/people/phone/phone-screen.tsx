import type { Me } from '../../../../cloudfunctions/contract/people'
import { MustSignIn } from '../../../components/must-sign-in'
import { PageFrame, stateOf } from '../../../components/page-frame'
import * as t from '../../../i18n/zh-CN'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import { useMe } from '../../../services/session'
import { AddPerson } from './add-person'
import { LeavePhone } from './leave-phone'
import { OwnPin } from './own-pin'
import { PeopleHere } from './people-here'

/** The people of the family who share this phone: who uses it, who may take over, PINs, who comes and who goes. */
export function PhoneScreen() {
  const me = useMe()
  usePullToRefresh(me)
  return (
    <PageFrame state={stateOf(me)} title={t.phone.title}>
      {me.data && <Phone me={me.data} />}
    </PageFrame>
  )
}

function Phone({ me }: { me: Me }) {
  if (!me.signedIn) return <MustSignIn />
  const user = me.people.find((one) => one.inUse)
  return (
    <>
      <PeopleHere people={me.people} />
      {user && (
        <>
          <OwnPin key={user.personId} hasPin={user.hasPin} />
          <AddPerson me={me} hasPin={user.hasPin} />
          <LeavePhone name={user.name} />
        </>
      )}
    </>
  )
}
