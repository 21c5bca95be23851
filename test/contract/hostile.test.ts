import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { answerCall } from '../../cloudfunctions/answer-call'
import type { Village } from '../../cloudfunctions/domain/context'
import { deed, objectionSealed } from '../../cloudfunctions/platform/db/schema'
import { newId } from '../../cloudfunctions/platform/ids'
import { PROCEDURES } from '../../cloudfunctions/procedures'
import { withCloudPhotos } from '../support/cloud-photos'
import { ACTORS, type ActorName } from '../support/contract/actors'
import { countRows } from '../support/contract/count-rows'
import { faultOf, formOf } from '../support/contract/hostile/judge'
import { PERSONAL_MARKS, SEALED_MARKS } from '../support/contract/hostile/marks'
import { mutants } from '../support/contract/hostile/mutants'
import { goodInputs } from '../support/contract/inputs'
import { rolledBack } from '../support/contract/rolled-back'
import { makeScene, type Scene } from '../support/contract/scene'
import { inputSchemaOf } from '../support/contract/schemas'
import { secretsOf } from '../support/contract/walk-access'
import { useDatabase } from '../support/database'
import { newAccount, writing } from '../support/people'
import { NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from '../support/village'
import { ACCESS_MATRIX } from './access-matrix'

const test = useDatabase()

/** `npm run test:hostile` sends a hundred thousand. */
const CALLS = Number(process.env.HOSTILE_CALLS ?? 1_200)
const WITHIN_MS = Math.max(120_000, CALLS * 200)

/** Says the same of a deed to everybody who reports one like it, and no more than that (domain: good deed). */
const TELLS_OF_LIKENESS = ['deeds.similar', 'deeds.nominate', 'deeds.edit']

const idsIn = (value: unknown): string[] =>
  JSON.stringify(value).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []

/** Strangers, and somebody who may: a call that is refused at the door says little about the room. */
const callersOf = (path: string): ActorName[] => {
  const may = ACTORS.filter((name) => ACCESS_MATRIX[path]?.expected[name] === 'answered')
  const strangers = ACTORS.filter((name) => name.endsWith('Elsewhere') || name === 'guest' || name === 'unbound')
  return [...may, ...may, ...strangers, 'resident']
}

async function seal(village: Village): Promise<void> {
  await village.db.update(deed).set({ story: SEALED_MARKS.story })
  await village.db.update(objectionSealed).set({ words: SEALED_MARKS.words })
}

async function setUp() {
  const { village: onHost, clock, log } = await testVillage(test.db)
  const village = withCloudPhotos(onHost)
  const scene = await makeScene(village, clock)
  await seal(village)
  return { village, scene, log, inputs: goodInputs(scene, clock) }
}

const isStranger = (actor: ActorName, path: string): boolean =>
  (actor.endsWith('Elsewhere') || actor === 'guest' || actor === 'unbound') && !TELLS_OF_LIKENESS.includes(path)

async function askAs(village: Village, scene: Scene, actor: ActorName, path: string, input: unknown) {
  const form = formOf(inputSchemaOf(path), input)
  const caller = { accountId: scene.actors[actor]?.accountId ?? null }
  const ask = (asked: Village) => answerCall(asked, caller, { path, input, intent: newId() })
  const answer = form ? await ask(village) : await rolledBack(village, ask)
  return faultOf(answer, { input, form, stranger: isStranger(actor, path), secrets: secretsOf(scene) })
}

describe('hostile calls', () => {
  it(
    `are refused or answered, by every procedure and whoever sends them: no fault of ours, nothing of others (${CALLS})`,
    async () => {
      const { village, scene, log, inputs } = await setUp()
      const known = {
        ids: [...new Set(idsIn(scene))],
        villages: [VILLAGE, NEXT_VILLAGE, TOWNSHIP, '410523', '999999999999'],
      }
      const before = await countRows(village.db)
      const each = Math.max(1, Math.ceil(CALLS / PROCEDURES.size))
      const faults: string[] = []
      for (const path of PROCEDURES.keys()) {
        const calls = fc.tuple(mutants(inputSchemaOf(path), inputs[path], known), fc.constantFrom(...callersOf(path)))
        for (const [{ what, input }, actor] of fc.sample(calls, each)) {
          const fault = await askAs(village, scene, actor, path, input)
          if (fault) faults.push(`${path} with ${what} as ${actor} ${fault}`)
        }
      }
      expect(faults).toEqual([])
      expect(await countRows(village.db)).toEqual(before)
      expect(log.filter((line) => line.level === 'error')).toEqual([])
      const kept = JSON.stringify(log)
      expect(PERSONAL_MARKS.filter((mark) => kept.includes(mark))).toEqual([])
    },
    WITHIN_MS,
  )

  it('would be caught if one of them were answered wrongly', () => {
    const asked = { input: {}, form: undefined, stranger: true, secrets: ['018f0000-0000-7000-8000-00000000abcd'] }
    const refused = (code: string, more = {}) => ({ ok: false, error: { code, requestId: 'r', ...more } })
    const told = (data: unknown) => faultOf({ ok: true, data, requestId: 'r' }, asked)
    expect(faultOf(refused('NOT_FOUND'), asked)).toBeNull()
    expect(faultOf(refused('INTERNAL'), asked)).toBe('is a fault of ours: INTERNAL')
    expect(faultOf(refused('NOT_FOUND', { reasons: ['select * from deed'] }), asked)).toContain('tells')
    expect(told({ deedId: asked.secrets[0] })).toBe('tells of another village')
    expect(told({ story: SEALED_MARKS.story })).toBe('tells what is sealed')
    expect(faultOf({ data: 1 }, asked)).toBe('is no answer of the contract')
  })

  it('leave the log without anybody’s data even where the fault is ours', async () => {
    const { village, log } = await testVillage(test.db)
    const who = { accountId: await writing(village, newAccount) }
    const input = { villageCode: VILLAGE, name: PERSONAL_MARKS[0], birthYear: 1960 }
    await test.asOwner((owner) => owner.execute(sql`alter table binding rename column claimed_name to gone`))
    const answer = await answerCall(village, who, { path: 'people.requestBinding', input, intent: newId() })
    await test.asOwner((owner) => owner.execute(sql`alter table binding rename column gone to claimed_name`))
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    const kept = JSON.stringify(log)
    expect(kept).toContain('42703')
    expect(PERSONAL_MARKS.filter((mark) => kept.includes(mark))).toEqual([])
  })
})
