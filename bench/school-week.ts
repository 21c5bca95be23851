import { townshipOf } from '../cloudfunctions/domain/divisions/codes'
import { sideBySide } from '../cloudfunctions/domain/school/oversight/side-by-side'
import { countyDate } from '../cloudfunctions/platform/county-time'
import type { County } from './support/county'
import { compare } from './support/measure'
import { atMost, type Finding, millis, times } from './support/report'
import { planSessions } from './support/school'

const MOST = 1.5
const FEW = 10
const MANY = 1000

/** The week of a township, all its stations side by side: what does it cost with ten sessions, and with a thousand? */
export async function schoolWeek(county: County): Promise<Finding[]> {
  const townships = new Map<string, (typeof county.places)[number][]>()
  for (const place of county.places) {
    const code = townshipOf(place.villageCode)
    townships.set(code, [...(townships.get(code) ?? []), place])
  }
  const [few, many] = [...townships.values()]
  if (!few || !many) throw new Error('the county has townships')
  const weekOf = async (places: typeof few, sessions: number) => {
    const villages = [...new Map(places.map((place) => [place.villageCode, place])).values()].slice(0, 10)
    for (const { villageCode, headId } of villages)
      await planSessions(county, {
        ...{ villageCode, madeBy: headId, capacity: 30, inDays: 30, sessions: sessions / villages.length },
      })
    const reach = [townshipOf(villages[0]?.villageCode ?? few[0]?.villageCode ?? ('' as never))]
    const { village } = county
    const from = countyDate(new Date(village.clock.now().getTime() + 30 * 86_400_000))
    return () => sideBySide({ db: village.db, now: village.clock.now(), village }, reach, { from })
  }
  const [small, large] = [await weekOf(few, FEW), await weekOf(many, MANY)]
  await county.fill([])
  const { ratio, firstMs, secondMs } = await compare(small, large, { rounds: 14, ms: 150 })
  return [
    {
      question: `week of a township with ${MANY} sessions against ${FEW}`,
      measured: `${times(ratio)} the time (${millis(secondMs)} against ${millis(firstMs)})`,
      limit: atMost(ratio, MOST),
      limitedBy: 'up to two classes shown on each day of a station instead of one in all; the others are only counted',
    },
  ]
}
