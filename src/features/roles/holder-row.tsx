import { Button } from '../../components/button'
import { ListRow } from '../../components/list-row'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { roleWords } from './role-words'
import type { RoleHolder } from './use-roles'

export function HolderRow({ holder, onEnd }: { holder: RoleHolder; onEnd: (holder: RoleHolder) => void }) {
  const now = useVillageNow()
  const role = roleWords(holder)
  return (
    <ListRow
      title={`${holder.name} · ${role}`}
      note={fill(t.roles.term, { from: dayWords(holder.from, now), until: dayWords(holder.until, now) })}
      aside={
        <Button kind="link" label={fill(t.roles.endLabel, { name: holder.name, role })} onPress={() => onEnd(holder)}>
          {t.roles.end}
        </Button>
      }
    />
  )
}
