import type { CreditCaseId, DivisionCode } from '../../../../cloudfunctions/contract/ids'
import type { Village } from '../../../../cloudfunctions/domain/context'
import { confirmedActivity } from '../../activities'
import { type Input, type Output, type Path, send } from '../../call'
import type { MovableClock } from '../../clock'
import { adoptStandard } from '../../credit'
import { adoptRules, council, give, person, type TestPerson } from '../../people'
import { COUNTY, TOWNSHIP } from '../../village'

export interface CreditWorld {
  village: Village
  clock: MovableClock
  code: DivisionCode
  elsewhere: DivisionCode
  members: TestPerson[]
  committee: TestPerson[]
  clerk: TestPerson
  supervisor: TestPerson
  officers: TestPerson[]
  countyOfficer: TestPerson
  objector: TestPerson
  /** Heads of households that may apply; the last did nothing all year. */
  heads: TestPerson[]
  cases: Set<CreditCaseId>
}

const HEADS = ['钱守信', '孙守信', '李守信', '周守信', '吴守信'] as const

/** A village with a standard, everybody who decides, and households that took part in a morning of common work. */
export async function makeCreditWorld(
  { village, clock }: Pick<CreditWorld, 'village' | 'clock'>,
  code: DivisionCode,
  elsewhere: DivisionCode,
): Promise<CreditWorld> {
  await adoptRules(village, code)
  await adoptStandard(village, code)
  const members = await council(village, 3, code)
  const committee: TestPerson[] = []
  for (const name of ['委甲', '委乙', '委丙']) {
    const one = await person(village, name, code)
    await give(village, one, 'committeeMember', code)
    committee.push(one)
  }
  const inOffice = async (name: string, role: Parameters<typeof give>[2], division: DivisionCode) => {
    const one = await person(village, name, code)
    await give(village, one, role, division)
    return one
  }
  const clerk = await inOffice('文书记', 'clerk', code)
  const heads: TestPerson[] = []
  for (const name of HEADS) heads.push(await person(village, name, code))
  const [member] = members
  if (member) await confirmedActivity(village, { clerk, member }, heads.slice(0, -1), { villageCode: code })
  return {
    ...{ village, clock, code, elsewhere, members, committee, clerk, heads },
    supervisor: await inOffice('监督员', 'supervisor', code),
    officers: [
      await inOffice('吴镇长', 'townshipOfficer', TOWNSHIP),
      await inOffice('褚镇长', 'townshipOfficer', TOWNSHIP),
    ],
    countyOfficer: await inOffice('郑县办', 'countyOfficer', COUNTY),
    objector: await person(village, '周有异议', code),
    cases: new Set(),
  }
}

export const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % Math.max(from.length, 1)]

/** What somebody reads, null where it is refused them: an office ends, a household closes. */
export async function reads<P extends Path>(
  { village }: CreditWorld,
  who: TestPerson,
  path: P,
  input: Input<P>,
): Promise<Output<P> | null> {
  const answer = await send(village, who, path, input)
  return answer.ok ? (answer.data as Output<P>) : null
}
