import type { EntryId } from '../../cloudfunctions/contract/ids'
import type { Database } from '../../cloudfunctions/platform/db/types'
import {
  closeStage,
  type ExemplarScene,
  exemplarScene,
  openCampaign,
  recommend,
  type Stood,
  scoreAll,
  statusOf,
  throughVote,
} from './exemplars'

/** Three candidates for so many places, scored as told and put on notice. */
export async function scored(
  db: Database,
  points: [number, number, number],
  places = 1,
): Promise<{ scene: ExemplarScene; all: [Stood, Stood, Stood] }> {
  const scene = await exemplarScene(db)
  const campaignId = await openCampaign(scene, {}, places)
  const { one, two, three } = scene.people
  const all: [Stood, Stood, Stood] = [
    await recommend(scene, campaignId, one),
    await recommend(scene, campaignId, two),
    await recommend(scene, campaignId, three),
  ]
  await throughVote(scene, all[0].contestId)
  const of = (entryId: EntryId) => points[all.findIndex((stood) => stood.entryId === entryId)] ?? 0
  await scoreAll(scene, all[0].contestId, scene.members, of)
  await closeStage(scene, all[0].contestId, 'scoring')
  return { scene, all }
}

/** Where each of them stands now. */
export const standings = async (scene: ExemplarScene, all: readonly Stood[]) => {
  const found = []
  for (const { entryId } of all) found.push(await statusOf(scene, entryId))
  return found
}
