import * as v from 'valibot'
import { answerCall } from '../../cloudfunctions/answer-call'
import { CallResponse } from '../../cloudfunctions/contract/envelope'
import { fieldIssues } from '../../cloudfunctions/contract/field-issues'
import type { Village } from '../../cloudfunctions/domain/context'
import { newId } from '../../cloudfunctions/platform/ids'
import { PROCEDURES } from '../../cloudfunctions/procedures'
import { withCloudPhotos } from '../support/cloud-photos'
import { ACTORS } from '../support/contract/actors'
import { countRows } from '../support/contract/count-rows'
import { goodInputs } from '../support/contract/inputs'
import { rolledBack } from '../support/contract/rolled-back'
import { makeScene } from '../support/contract/scene'
import { inputSchemaOf } from '../support/contract/schemas'
import { spoil } from '../support/contract/spoil'
import { useDatabase } from '../support/database'
import { testVillage } from '../support/village'
import { ACCESS_MATRIX } from './access-matrix'

const test = useDatabase()

const LEAKS = /select |insert |update |\bat .*\.ts|node_modules|drizzle|valibot|postgres/i

/** What is wrong with an answer to a spoiled input; `form` is what a form of the app says of it. */
function faultOf(answer: unknown, form: unknown): string | null {
  const parsed = v.safeParse(CallResponse, answer)
  if (!parsed.success) return 'is no answer of the contract'
  if (LEAKS.test(JSON.stringify(answer))) return `tells ${JSON.stringify(answer)}`
  if (parsed.output.ok) return form ? 'is answered' : null
  const { code, fields } = parsed.output.error
  if (code === 'INTERNAL' || code === 'BUSY') return `is a fault of ours: ${code}`
  if (!form) return null
  if (code !== 'INVALID_INPUT') return `is refused as ${code}`
  return JSON.stringify(fields) === JSON.stringify(form) ? null : 'names other fields than the form'
}

/** Tries every spoiled input; of those that a form refuses with the same words only the first. */
async function spoiledAnswers(village: Village, path: string, caller: Parameters<typeof answerCall>[1], good: unknown) {
  const schema = inputSchemaOf(path)
  const seen = new Set<string>()
  const faults: string[] = []
  for (const { what, input } of spoil(schema, good)) {
    const parsed = v.safeParse(schema, input)
    const form = parsed.success ? undefined : fieldIssues(parsed.issues)
    const words = JSON.stringify(form ?? what)
    if (seen.has(words)) continue
    seen.add(words)
    const ask = (asked: Village) => answerCall(asked, caller, { path, input, intent: newId() })
    const answer = form ? await ask(village) : await rolledBack(village, ask)
    const fault = faultOf(answer, form)
    if (fault) faults.push(`${path} with ${what} ${fault}`)
  }
  return faults
}

const NO_CALLER: readonly string[] = ['NOT_SIGNED_IN', 'NOT_BOUND', 'NO_RIGHT']

/** Somebody who may ask at all, though what they ask is refused. */
const whoMay = (path: string) =>
  ACTORS.findLast((name) => !NO_CALLER.includes(ACCESS_MATRIX[path]?.expected[name] ?? 'NO_RIGHT'))

describe('a spoiled input', () => {
  it('is refused by every procedure in the form’s own words or answered as if it were good, and leaves nothing behind', async () => {
    const { village: onHost, clock, log } = await testVillage(test.db)
    const village = withCloudPhotos(onHost)
    const scene = await makeScene(village, clock)
    const inputs = goodInputs(scene, clock)
    const before = await countRows(village.db)
    const faults: string[] = []
    for (const path of PROCEDURES.keys()) {
      const who = (expected: string) => ACTORS.findLast((name) => ACCESS_MATRIX[path]?.expected[name] === expected)
      const actor = who('answered') ?? who('WRONG_STATE') ?? whoMay(path) ?? 'guest'
      const caller = { accountId: scene.actors[actor]?.accountId ?? null }
      faults.push(...(await spoiledAnswers(village, path, caller, inputs[path])))
    }
    expect(faults).toEqual([])
    expect(await countRows(village.db)).toEqual(before)
    expect(log.filter((line) => line.level === 'error')).toEqual([])
  }, 300_000)
})
