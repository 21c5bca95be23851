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
import { api } from '../../services/api'
import { go } from '../../services/navigate'
import { usePaged } from '../../services/paged'

const words = t.print.booklet

const useHouseholds = (search: string) =>
  usePaged(['roster.households', 'booklets', search], (cursor, signal) =>
    api.roster.households.query({ cursor, ...(search === '' ? {} : { search }) }, { signal }),
  )

/** The clerk chooses whose booklet to print. */
export function ChooseHousehold() {
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const list = useHouseholds(search)
  return (
    <PageFrame title={words.title} wide>
      <Card>
        <TextField
          label={words.search}
          hint={words.searchHint}
          lines="one"
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
          row={({ householdId, headName, ...household }) => (
            <ListRow
              key={householdId}
              title={fill(words.householdOf, { name: headName })}
              note={fill(words.householdAt, household)}
              onPress={() => go('bookletOf', { householdId })}
            />
          )}
          empty={<EmptyState words={words.nobody} />}
        />
      </Card>
    </PageFrame>
  )
}
