import { randomBytes } from 'node:crypto'
import type { Village } from '../../cloudfunctions/domain/context'
import { newId } from '../../cloudfunctions/platform/ids'
import type { County } from './county'
import type { Place } from './population'
import type { Statement } from './statements'

/*
 * The statements of an append are recorded once from the use case itself and then sent by plain postgres.js, prepared, with
 * the values of another household in their places, one after the other as anybody would. So the bench cannot drift away from
 * what the use case sends. The hash is not computed here: it is part of what the use case costs.
 */

type Values = Readonly<Record<string, unknown>>
type Param = { slot: string } | { constant: unknown }

const keyOf = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)

/** Replaces every recorded value that belongs to one entry by the name of its column. */
function templateOf(statement: Statement, recorded: Values): { text: string; params: Param[] } {
  const slots = new Map(Object.entries(recorded).map(([slot, value]) => [keyOf(value), slot]))
  const params = statement.params.map((param): Param => {
    const slot = slots.get(keyOf(param))
    return slot === undefined ? { constant: param } : { slot }
  })
  return { text: statement.text, params }
}

const ENTRY = `select id, household_id, person_id, village_code, left(village_code, 9) as township_code, source_id, seq,
  commitment, prev_hash, hash from ledger_entry where id = $1`

const bytes = () => randomBytes(32)

/** Answers a function that appends an entry for a household by plain postgres.js. */
export async function replayOf(
  { plain, statementsOf }: County,
  append: (village: Village) => Promise<string | null>,
): Promise<(place: Place) => Promise<void>> {
  let entryId: string | null = null
  const statements = await statementsOf(async (village) => {
    entryId = await append(village)
  })
  const [recorded] = await plain.unsafe<Values[]>(ENTRY, [entryId])
  const [lock, end, used, insert, score, ...others] = statements.map((one) => templateOf(one, recorded ?? {}))
  if (!lock || !end || !used || !insert || !score || others.length > 0)
    throw new Error(`an append is five statements, not ${statements.length}: the replay must be written anew`)

  return async (place) => {
    await plain.begin(async (tx) => {
      const send = (template: { text: string; params: Param[] }, values: Values) =>
        tx.unsafe<Values[]>(
          template.text,
          template.params.map((param) => ('slot' in param ? values[param.slot] : param.constant)) as never[],
          { prepare: true },
        )
      const about = {
        household_id: place.householdId,
        person_id: place.headId,
        village_code: place.villageCode,
        township_code: place.villageCode.slice(0, 9),
      }
      const sourceId = newId<string>()
      await send(lock, about)
      const [last] = await send(end, about)
      await send(used, { ...about, source_id: sourceId })
      const entry = { id: newId<string>(), source_id: sourceId, seq: Number(last?.seq) + 1 }
      const hashes = { commitment: bytes(), prev_hash: last?.hash, hash: bytes() }
      await send(insert, { ...about, ...entry, ...hashes })
      await send(score, about)
    })
  }
}
