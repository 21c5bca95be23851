import type { Department } from '../../contract/roles'
import { DEMO_COUNTY } from './population-places'
import { plainPeople, type SchoolPeople } from './population-school'
import type { DemoAccount, DemoGrant } from './population-types'
import { at } from './population-village'

/** A past application of an enterprise, to be played through the use cases. */
export interface DemoEnterprise {
  readonly name: string
  readonly creditCode: string
  readonly villageCode: string
  /** Who represents it, and declares its materials. */
  readonly representative: string
  /** Days from now to the day on which it is registered; negative. */
  readonly dayOffset: number
  /** For whom it waits now; null went all the way. */
  readonly waitsAt: 'department' | null
}

export interface DemoEnterprises {
  readonly leadDepartment: Department
  /** Who signs for the lead department. */
  readonly signer: DemoGrant
  readonly registered: readonly DemoEnterprise[]
  readonly accounts: readonly DemoAccount[]
}

/** Of which village, as what, and since when: the notice of seven working days outlasts the longest holidays. */
const REGISTERED = [
  { village: 3, name: '汤阴县尚家庵粉条加工厂', creditCode: '91410523MA9K00001M', dayOffset: -40, waitsAt: null },
  {
    village: 4,
    name: '汤阴县大青山面业有限公司',
    creditCode: '91410523MA9K00022T',
    dayOffset: -2,
    waitsAt: 'department',
  },
] as const
const SIGNERS_VILLAGE = 5

/** One enterprise that carries the status and one that applies, with who represents them and who signs for the department. */
export function makeEnterprises(people: SchoolPeople): DemoEnterprises {
  const account = (part: DemoAccount['note']['part'], personKey: string, name: string, divisionCode: string) => ({
    ...{ key: `${part}-${personKey}`, personKey, name },
    note: { part, divisionCode },
  })
  const accounts: DemoAccount[] = []
  const someoneOf = (village: number) =>
    at(plainPeople({ ...people, accounts: [...people.accounts, ...accounts] }, village), 0)
  const registered = REGISTERED.map(({ village, ...rest }) => {
    const { code: villageCode } = at(people.villages, village)
    const { key: representative, name } = someoneOf(village)
    accounts.push(account('representative', representative, name, villageCode))
    return { ...rest, villageCode, representative }
  })
  const { key: personKey, name } = someoneOf(SIGNERS_VILLAGE)
  accounts.push(account('departmentSigner', personKey, name, DEMO_COUNTY))
  const leadDepartment = 'marketRegulation'
  const signer = { personKey, role: 'departmentSigner', divisionCode: DEMO_COUNTY, department: leadDepartment } as const
  return { leadDepartment, signer, registered, accounts }
}
