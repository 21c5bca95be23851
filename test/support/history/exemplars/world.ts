import type { CampaignId } from '../../../../cloudfunctions/contract/ids'
import type { Database } from '../../../../cloudfunctions/platform/db/types'
import { confirmDeedOf, type ExemplarScene, exemplarScene, openCampaign } from '../../exemplars'
import { person, type TestPerson } from '../../people'

/** A village that selects exemplars, one campaign after the other. */
export interface ExemplarWorld extends ExemplarScene {
  campaignId: CampaignId
  candidates: TestPerson[]
}

export async function makeExemplarWorld(db: Database): Promise<Omit<ExemplarWorld, 'campaignId'>> {
  const scene = await exemplarScene(db)
  const others: TestPerson[] = []
  for (const name of ['周修路', '吴送水', '郑护林']) others.push(await person(scene.village, name))
  await confirmDeedOf(scene.village, others, await person(scene.village, '赵再荐'))
  const { one, two, three } = scene.people
  return { ...scene, candidates: [one, two, three, ...others] }
}

/** A campaign of two places a village, of a year of its own. */
export const withCampaign = async (world: Omit<ExemplarWorld, 'campaignId'>, year: number): Promise<ExemplarWorld> => ({
  ...world,
  campaignId: await openCampaign(world, { year }, 2),
})

export const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)]
