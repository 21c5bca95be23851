import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { useHouseholds } from './use-roster'

const words = t.roster

/** The roster of the village: looks up a household, and leads to its changes. */
export function RosterScreen() {
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const list = useHouseholds(search)
  const villageCode = useMe().data?.person?.villageCode
  usePullToRefresh(list)
  return (
    <PageFrame title={words.title} wide>
      <Card>
        <ListRow title={words.changes.title} note={words.changes.note} onPress={() => go('rosterChanges')} />
        {villageCode && (
          <ListRow
            title={words.board.title}
            note={words.board.note}
            onPress={() => go('rosterNotice', { villageCode })}
          />
        )}
      </Card>
      <Card title={words.search}>
        <TextField
          label={words.searchLabel}
          hint={words.searchHint}
          value={typed}
          onChange={setTyped}
          limit={LIMITS.nameMax}
        />
        <Button kind="plain" onPress={() => setSearch(typed.trim())}>
          {words.find}
        </Button>
      </Card>
      <Card>
        <PagedList
          list={list}
          row={({ householdId, headName, number, group, members }) => (
            <ListRow
              key={householdId}
              title={fill(words.row, { name: headName })}
              note={fill(words.rowNote, { number, group, count: members })}
              onPress={() => go('rosterHousehold', { householdId })}
            />
          )}
          empty={<EmptyState words={words.nobody} />}
        />
      </Card>
    </PageFrame>
  )
}
