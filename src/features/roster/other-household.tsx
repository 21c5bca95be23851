import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HouseholdView } from '../../../cloudfunctions/contract/roster'
import { Button } from '../../components/button'
import { ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { Loaded } from '../../components/loaded'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { ChangeDraft } from './change-draft'
import { useHouseholds } from './use-roster'

const words = t.roster.form

interface OtherHouseholdProps {
  household: HouseholdView
  draft: ChangeDraft
  change: (part: Partial<ChangeDraft>) => void
  error: string | undefined
}

/** The household that closes: found by number or a member's name, never the one at hand. */
export function OtherHousehold({ household, draft, change, error }: OtherHouseholdProps) {
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  return (
    <Field label={words.other} hint={words.otherHint} error={error}>
      <View>
        <TextField label={t.roster.searchLabel} value={typed} onChange={setTyped} />
        <Button kind="plain" onPress={() => setSearch(typed.trim())}>
          {t.roster.find}
        </Button>
        {search !== '' && <Found search={search} household={household} draft={draft} change={change} />}
      </View>
    </Field>
  )
}

function Found({ search, household, draft, change }: Omit<OtherHouseholdProps, 'error'> & { search: string }) {
  return (
    <Loaded query={useHouseholds(search)}>
      {({ pages }) => {
        const others = pages
          .flatMap((page) => page.rows)
          .filter((one) => one.householdId !== household.householdId && one.villageCode === household.villageCode)
        if (others.length === 0) return <Hint words={t.roster.nobody} />
        const options = others.map(({ householdId, headName, number, group, members }) => ({
          value: householdId,
          title: fill(t.roster.row, { name: headName }),
          hint: fill(t.roster.rowNote, { number, group, count: members }),
        }))
        return (
          <ChooseOne
            label={words.other}
            options={options}
            value={draft.otherId}
            onChange={(otherId) => change({ otherId })}
          />
        )
      }}
    </Loaded>
  )
}
