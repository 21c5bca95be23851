import type { DivisionCode, HouseholdId, PersonId } from '../../../cloudfunctions/contract/ids'
import type { Me } from '../../../cloudfunctions/contract/people'

export const VILLAGE = '410523100201' as DivisionCode
export const PERSON_ID = '0190a6f2-0000-7000-8000-000000000001' as PersonId
export const NEIGHBOUR_ID = '0190a6f2-0000-7000-8000-000000000002' as PersonId
export const NAMESAKE_ID = '0190a6f2-0000-7000-8000-000000000003' as PersonId
export const DEED_ID = '0190a6f2-0000-7000-8000-00000000000d'

/** A resident of 北关村, on a Thursday noon. */
export function aMe(over: Partial<Me> = {}): Me {
  return {
    county: { code: '410523' as DivisionCode, name: '汤阴县', sponsorUnit: '县文明办', filingNumber: '备00000000' },
    demo: false,
    now: '2026-03-05T04:00:00.000Z',
    signedIn: true,
    person: {
      personId: PERSON_ID,
      name: '王学军',
      householdId: '0190a6f2-0000-7000-8000-0000000000aa' as HouseholdId,
      villageCode: VILLAGE,
      villageName: '北关村',
      townshipCode: '410523100' as DivisionCode,
      townshipName: '城关镇',
    },
    people: [],
    binding: null,
    roles: [],
    rights: [],
    ...over,
  }
}
