import { PageFrame, stateOf } from '../../../components/page-frame'
import { PlaquesScreen } from '../../../features/certificates/plaques-screen'
import { DivisionFields } from '../../../features/divisions/division-fields'
import { useReach } from '../../../features/divisions/use-reach'
import * as t from '../../../i18n/zh-CN'
import { levelOf } from '../../../services/divisions'
import { useMe } from '../../../services/session'

export default function PlaquesPage() {
  const me = useMe()
  const { root, choice, code } = useReach(me.data)
  if (!root || !code)
    return (
      <PageFrame title={t.certificates.plaque.title} state={stateOf(me)}>
        {null}
      </PageFrame>
    )
  return (
    <PlaquesScreen
      key={code}
      divisionCode={code}
      choice={levelOf(root) !== 'village' && <DivisionFields root={root} choice={choice} />}
    />
  )
}
