import { answerCall } from '../../../cloudfunctions/answer-call'
import type { Village } from '../../../cloudfunctions/domain/context'
import { newId } from '../../../cloudfunctions/platform/ids'
import type { Procedure } from '../../../cloudfunctions/procedures'
import { ACCESS_MATRIX, pathOfRow } from '../../contract/access-matrix'
import type { Row } from '../../contract/access-rows'
import type { MovableClock } from '../clock'
import { withCloudPhotos } from '../cloud-photos'
import { ACTORS } from './actors'
import { countRows } from './count-rows'
import { goodInputs } from './inputs'
import { rolledBack } from './rolled-back'
import { makeScene, type Scene } from './scene'

function inputOf(name: string, row: Row, scene: Scene, inputs: Record<string, unknown>): unknown {
  switch (row.input) {
    case undefined:
      return inputs[name]
    case 'deedInReview':
      return { deedId: scene.inReview.deedId }
    case 'nominateOnBehalf':
      return { ...(inputs['deeds.nominate'] as object), onBehalfOf: scene.stranger.personId }
  }
}

/** Ids of the village in the scene; nobody from elsewhere may be told one by a list. */
export const secretsOf = (scene: Scene): string[] => [
  scene.inReview.deedId,
  scene.inReview.reviewId,
  scene.inReview.photoId,
  scene.returned.deedId,
  scene.accepted.deedId,
  scene.binding,
  scene.owed.task,
  scene.objections.waiting,
  scene.decisions.declined.deedId,
  scene.decisions.appealed.appealId,
  scene.decisions.kinChallenge,
  scene.registry.change,
  scene.registry.slip,
  scene.activities.entered.activityId,
  scene.activities.returned.activityId,
  scene.owed.correction,
  scene.credit.inCouncil.caseId,
  scene.credit.designationId,
  scene.credit.withdrawalId,
  scene.credit.enterpriseId,
  scene.credit.atDepartment,
  scene.credit.certificateId,
  ...Object.values(scene.owed.complaints),
  ...Object.values(scene.school),
  scene.polls.papers,
]

/** Where the router and the matrix disagree on what there is, and who may call it as declared. */
export function undeclared(procedures: ReadonlyMap<string, Procedure>): string[] {
  const inMatrix = new Set(Object.keys(ACCESS_MATRIX).map(pathOfRow))
  const missing = [...procedures.keys()]
    .filter((path) => !inMatrix.has(path))
    .map((path) => `${path}: not in the matrix`)
  const gone = [...inMatrix].filter((path) => !procedures.has(path)).map((path) => `${path}: no such procedure`)
  const other = Object.entries(ACCESS_MATRIX).flatMap(([name, { access }]) => {
    const declared = procedures.get(pathOfRow(name))?.access
    return declared && JSON.stringify(declared) !== JSON.stringify(access)
      ? [`${name}: declared as ${declared.who}`]
      : []
  })
  return [...missing, ...gone, ...other]
}

/**
 * Calls every procedure as every actor and says where the answer is not the expected one, or a refusal left something.
 * `onStage` is told once the scene is made, before the first call; `only` keeps to the rows whose names begin so.
 */
export async function walkAccess(
  onHost: Village,
  clock: MovableClock,
  { onStage, only = '' }: { onStage?: () => void; only?: string } = {},
): Promise<string[]> {
  const village = withCloudPhotos(onHost)
  const scene = await makeScene(village, clock)
  onStage?.()
  const inputs = goodInputs(scene, clock)
  const before = JSON.stringify(await countRows(village.db))
  const breaches: string[] = []
  const rows = Object.entries(ACCESS_MATRIX).filter(([name]) => name.startsWith(only))
  for (const [name, row] of rows)
    for (const actor of ACTORS) {
      const caller = { accountId: scene.actors[actor]?.accountId ?? null }
      const request = { path: pathOfRow(name), input: inputOf(name, row, scene, inputs), intent: newId() }
      const expected = row.expected[actor]
      const ask = (asked: Village) => answerCall(asked, caller, request)
      const answer = expected === 'answered' ? await rolledBack(village, ask) : await ask(village)
      const got = answer.ok ? 'answered' : answer.error.code
      if (got !== expected) breaches.push(`${name} as ${actor}: expected ${expected}, got ${got}`)
      const told = answer.ok && actor.endsWith('Elsewhere') ? JSON.stringify(answer.data) : ''
      if (name !== 'deeds.similar' && secretsOf(scene).some((id) => told.includes(id)))
        breaches.push(`${name} as ${actor}: tells of another village`)
    }
  if (JSON.stringify(await countRows(village.db)) !== before) breaches.push('a refusal left something behind')
  return breaches
}
