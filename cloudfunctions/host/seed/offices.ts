import type { GrantId } from '../../contract/ids'
import type { Role } from '../../contract/roles'
import { addDays, startOfCountyDay } from '../../platform/county-time'
import type { roleGrant } from '../../platform/db/schema'
import type { SettledVillage } from './people'
import type { SeedPlan } from './plan'
import { seededId } from './seeded-id'

const TERM_DAYS = 3 * 365

/** Who holds which office of a village, each of another household, from the first on. */
export const OFFICES: readonly Role[] = [
  'clerk',
  'supervisor',
  'organiser',
  ...Array<Role>(3).fill('committeeMember'),
  ...Array<Role>(7).fill('councilMember'),
]

export type Grant = typeof roleGrant.$inferInsert

/** The offices of a village, held by heads of its first households. */
export function grantsOf({ until }: SeedPlan, { villageCode, households }: SettledVillage): Grant[] {
  const from = `${until.slice(0, 4)}-01-01`
  return OFFICES.flatMap((role, at) => {
    const [holder] = households[at]?.adults ?? []
    if (!holder) return []
    const id = seededId<GrantId>(startOfCountyDay(from), 'grant', role, holder.personId)
    return [
      {
        ...{ id, personId: holder.personId, role, divisionCode: villageCode, department: null },
        ...{ from, until: addDays(from, TERM_DAYS) },
      },
    ]
  })
}

export const holderOf = (grants: readonly Grant[], role: Role): Grant['personId'] => {
  const grant = grants.find((one) => one.role === role)
  if (!grant) throw new Error(`a village of a few households has no ${role}`)
  return grant.personId
}
