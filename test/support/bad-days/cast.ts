import type { ClassSessionId, DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Host } from '../../../cloudfunctions/host/host'
import { adoptRules, council, give, person, type TestPerson } from '../people'
import { makeClass, openStation } from '../school'
import { SOME_BROWSER } from '../test-host'
import { VILLAGE } from '../village'

/** Somebody with a browser that is signed in. */
export interface Signed extends TestPerson {
  cookie: string
}

/** Who makes a village busy: everybody signed in. */
export interface Cast {
  village: DivisionCode
  clerk: Signed
  members: Signed[]
  villagers: Signed[]
  /** Of few seats. */
  classes: ClassSessionId[]
}

const VILLAGERS = 12
const CLASSES = 4
const SEATS = 3

/** Fills an empty county with them. */
export async function makeCast({ village, sessions }: Host): Promise<Cast> {
  await adoptRules(village)
  const signed = async (who: TestPerson): Promise<Signed> => {
    const token = await sessions.open({ accountId: who.accountId, ...SOME_BROWSER })
    return { ...who, cookie: `yuexiang_session=${token}` }
  }
  const clerk = await person(village, '文书记')
  await give(village, clerk, 'clerk')
  const members = await council(village, 4)
  const organiser = await openStation(village)
  const villagers: Signed[] = []
  for (let at = 0; at < VILLAGERS; at += 1) villagers.push(await signed(await person(village, `村民${at + 1}号`)))
  const classes: ClassSessionId[] = []
  for (let at = 0; at < CLASSES; at += 1)
    classes.push(
      await makeClass(village, organiser, { title: `第${at + 1}课`, room: `${at + 1}号教室`, capacity: SEATS }),
    )
  return {
    village: VILLAGE,
    clerk: await signed(clerk),
    members: await Promise.all(members.map(signed)),
    villagers,
    classes,
  }
}
