import { ScopeBar } from '../../../features/divisions/scope-bar'
import { useScope } from '../../../features/divisions/use-scope'
import { NoticesScreen } from '../../../features/notices/notices-screen'
import { SheetEntry } from '../../../features/sheets/sheet-entry'
import { useMe } from '../../../services/session'

export default function NoticesPage() {
  const scope = useScope(useMe().data)
  return (
    <NoticesScreen
      divisionCode={scope.code}
      scopeBar={<ScopeBar scope={scope} />}
      saving={<SheetEntry kind="notices" />}
    />
  )
}
