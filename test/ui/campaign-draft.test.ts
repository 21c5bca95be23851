import type { OpenCampaignInput } from '../../cloudfunctions/contract/exemplar-campaigns'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import { requireSoundRules } from '../../cloudfunctions/domain/exemplars/campaigns/rules'
import { addDays } from '../../cloudfunctions/platform/county-time'
import { datesFollow, inputOf, madeAlike, proposedCampaign, withQuota } from '../../src/features/selection/open/draft'

const COUNTY = '410523' as DivisionCode
const TOWNSHIP = '410523100' as DivisionCode
const DAYS_OF_YEAR = 365

describe('what an officer is proposed', () => {
  it('is what the server takes, on whatever day it is asked for, holidays included', () => {
    for (let day = 0; day < DAYS_OF_YEAR; day++) {
      const today = addDays('2026-01-01', day)
      for (const [code, top] of [
        [COUNTY, 'county'],
        [TOWNSHIP, 'township'],
      ] as const) {
        const draft = proposedCampaign(top, today)
        expect(datesFollow(draft.calendar)).toBe(true)
        expect(() => requireSoundRules(inputOf(draft, code), top, today)).not.toThrow()
      }
    }
  })

  it('asks for the number of a document in the one mode that needs it, and sends it in no other', () => {
    const draft = { ...proposedCampaign('county', '2026-03-02'), approvalNumber: ' 汤发〔2026〕3 号 ' }
    expect(inputOf(draft, COUNTY)).not.toHaveProperty('approvalNumber')
    const approved = inputOf({ ...draft, mode: 'approvedCommendation' }, COUNTY)
    expect(approved.approvalNumber).toBe('汤发〔2026〕3 号')
  })

  it('has places of each category by itself, or the same in all of them', () => {
    const draft = { ...proposedCampaign('county', '2026-03-02'), categories: ['helpingOthers', 'filialPiety'] as const }
    const change = { category: 'filialPiety' as const, level: 'village' as const, places: 4, upward: 2, choices: 3 }
    const placesOf = (quotas: OpenCampaignInput['quotas']) =>
      quotas.filter(({ level }) => level === 'village').map(({ category, places }) => `${category} ${places}`)
    const sent = (of: Pick<typeof draft, 'alike' | 'quotas'>) =>
      inputOf({ ...draft, categories: [...draft.categories], ...of }, COUNTY).quotas
    const apart = { alike: false, quotas: withQuota({ ...draft, alike: false }, change) }
    expect(placesOf(sent(apart)).toSorted()).toEqual(['filialPiety 4', 'helpingOthers 2'])
    expect(() =>
      requireSoundRules(
        inputOf({ ...draft, categories: [...draft.categories], ...apart }, COUNTY),
        'county',
        '2026-03-02',
      ),
    ).not.toThrow()
    const together = { alike: true, quotas: withQuota(draft, change) }
    expect(placesOf(sent(together)).toSorted()).toEqual(['filialPiety 4', 'helpingOthers 4'])
    const again = { alike: true, quotas: madeAlike(apart.quotas, 'helpingOthers') }
    expect(placesOf(sent(again)).toSorted()).toEqual(['filialPiety 2', 'helpingOthers 2'])
  })

  it('says when a level begins before the one below is over', () => {
    const { calendar } = proposedCampaign('county', '2026-03-02')
    const [village, township, county] = calendar
    if (!village || !township || !county) throw new Error('there are three levels')
    expect(datesFollow([village, { ...township, recommendUntil: village.scoreUntil }, county])).toBe(false)
  })
})
