import { CONSENT_STATES, type ConsentState } from '../../../cloudfunctions/contract/deeds'
import { LISTING_STATES, type Listing } from '../../../cloudfunctions/contract/people'
import { shownNominator, shownPraised } from '../../../cloudfunctions/domain/deeds/consent'
import { isMinor } from '../../../cloudfunctions/domain/people/age'

const TODAY = '2026-03-04'
const ADULT = 1960
const shown = (consent: ConsentState, listing: Listing, birthYear = ADULT) => {
  const found = shownPraised({ name: '欧阳小红', birthYear, consent, listing }, TODAY)
  return found === null ? 'nothing' : 'name' in found ? found.name : 'surname' in found ? found.surname : found.as
}

/** The most protective of the person's and the household's choice wins. */
const TABLE: Record<ConsentState, Record<Listing, string>> = {
  unanswered: { unanswered: 'villager', named: 'villager', masked: 'villager', hidden: 'villager' },
  fullName: { unanswered: '欧阳小红', named: '欧阳小红', masked: '欧阳', hidden: 'villager' },
  surnameOnly: { unanswered: '欧阳', named: '欧阳', masked: '欧阳', hidden: 'villager' },
  anonymous: { unanswered: 'villager', named: 'villager', masked: 'villager', hidden: 'villager' },
  declined: { unanswered: 'nothing', named: 'nothing', masked: 'nothing', hidden: 'nothing' },
}

describe.each(CONSENT_STATES)('a praised person whose answer is %s', (consent) => {
  it.each(LISTING_STATES)('in a household that is %s', (listing) => {
    expect(shown(consent, listing)).toBe(TABLE[consent][listing])
  })
  it.each(LISTING_STATES)('under eighteen is a pupil or nothing, household %s', (listing) => {
    expect(shown(consent, listing, 2012)).toBe(consent === 'declined' ? 'nothing' : 'pupil')
  })
})

it('whoever might still be seventeen counts as a minor', () => {
  expect(isMinor(2008, '2026-12-31')).toBe(true)
  expect(isMinor(2008, '2027-01-01')).toBe(false)
  expect(isMinor(2007, '2026-01-01')).toBe(false)
})

describe('the nominator', () => {
  const nominator = { name: '赵推荐', birthYear: ADULT }
  it('is named unless they asked not to be', () => {
    expect(shownNominator(nominator, false, TODAY)).toEqual({ as: 'name', name: '赵推荐' })
    expect(shownNominator(nominator, true, TODAY)).toEqual({ as: 'villager' })
  })
  it('is a villager while nobody confirmed who they are', () => {
    expect(shownNominator(undefined, false, TODAY)).toEqual({ as: 'villager' })
  })
  it('is a pupil under eighteen', () => {
    expect(shownNominator({ ...nominator, birthYear: 2012 }, false, TODAY)).toEqual({ as: 'pupil' })
  })
})
