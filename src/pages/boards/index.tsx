import { BoardsScreen } from '../../features/boards/boards-screen'
import { ScopeBar } from '../../features/divisions/scope-bar'
import { useScope } from '../../features/divisions/use-scope'
import { useShareBoards } from '../../features/share/use-share-village'
import { SheetEntry } from '../../features/sheets/sheet-entry'
import { useMe } from '../../services/session'

export default function BoardsPage() {
  useShareBoards()
  const scope = useScope(useMe().data)
  return (
    <BoardsScreen
      divisionCode={scope.code}
      scopeBar={<ScopeBar scope={scope} />}
      saving={<SheetEntry kind="boards" />}
    />
  )
}
