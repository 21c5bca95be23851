import { Text } from '@tarojs/components'
import { useState } from 'react'
import { HOUSEHOLD_LISTINGS } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import type { Household } from './use-household'

const OPTIONS = HOUSEHOLD_LISTINGS.map((value) => ({ value, ...t.people.listings[value] }))

/** How the household is named on honour boards. Who holds an office is named while in office, and told so. */
export function ListingChoice({ household }: { household: Household }) {
  const words = t.household.listing
  if (household.inOffice) {
    return (
      <Card title={words.title}>
        <Text>{words.office}</Text>
      </Card>
    )
  }
  return (
    <Card title={words.title}>
      <Hint words={words.lead} />
      <Choose household={household} />
    </Card>
  )
}

function Choose({ household: { listing } }: { household: Household }) {
  const [chosen, setChosen] = useState(HOUSEHOLD_LISTINGS.find((one) => one === listing))
  const saving = useCommand(api.people.setListing.mutate, { onDone: readAgain })
  const words = t.household.listing
  const changed = chosen !== undefined && chosen !== listing
  return (
    <Stack>
      <ChooseOne label={words.label} options={OPTIONS} value={chosen} onChange={setChosen} />
      {listing === 'unanswered' && <Text className="people-soft">{t.people.listings.unanswered.hint}</Text>}
      <FailureNote error={saving.error} />
      {saving.done && !changed && <Hint words={words.saved} />}
      <Button disabled={!changed} busy={saving.busy} onPress={() => chosen && saving.run({ listing: chosen })}>
        {words.save}
      </Button>
    </Stack>
  )
}
