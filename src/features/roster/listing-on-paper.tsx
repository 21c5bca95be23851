import { useState } from 'react'
import type { PersonId } from '../../../cloudfunctions/contract/ids'
import { HOUSEHOLD_LISTINGS, type Listing } from '../../../cloudfunctions/contract/people'
import type { HouseholdView } from '../../../cloudfunctions/contract/roster'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import * as t from '../../i18n/zh-CN'
import { usePapers } from '../../services/photos/use-papers'
import { GiveProof } from './give-proof'
import { useListingOnPaper } from './use-listing-on-paper'

const words = t.roster.paper
const LISTINGS = HOUSEHOLD_LISTINGS.map((value) => ({ value, ...t.people.listings[value] }))

/** A household without a phone says how it stands on the boards: with a member's signed slip or PIN, never the clerk alone. */
export function ListingOnPaper({ household }: { household: HouseholdView }) {
  const [open, setOpen] = useState(false)
  const [listing, setListing] = useState<Exclude<Listing, 'unanswered'>>()
  const [personId, setPersonId] = useState<PersonId>()
  const papers = usePapers(`slip:${household.householdId}`)
  const entering = useListingOnPaper(() => {
    papers.forget()
    setOpen(false)
  })
  /** A slip is one person's. */
  const choosePerson = (chosen: PersonId) => {
    papers.choose([])
    setPersonId(chosen)
  }
  if (!open)
    return (
      <Button kind="link" onPress={() => setOpen(true)}>
        {words.open}
      </Button>
    )
  const member = household.members.find((one) => one.personId === personId)
  return (
    <Card title={words.title}>
      <Hint words={words.lead} />
      <Field label={words.listing}>
        <ChooseOne label={words.listing} options={LISTINGS} value={listing} onChange={setListing} />
      </Field>
      <Field label={words.who}>
        <ChooseOne
          label={words.who}
          options={household.members.map((one) => ({ value: one.personId, title: one.name }))}
          value={personId}
          onChange={choosePerson}
        />
      </Field>
      {member && listing && (
        <GiveProof
          key={member.personId}
          member={member}
          papers={papers}
          busy={entering.busy}
          onProof={(proof) => entering.run({ personId: member.personId, listing, proof })}
        />
      )}
      <FailureNote error={entering.error} />
      <Button kind="link" onPress={() => setOpen(false)}>
        {t.common.cancel}
      </Button>
    </Card>
  )
}
