import type { AccountId, DivisionCode, PollId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { insertBallot } from '../../cloudfunctions/domain/polls/ballot.repository'
import type { ChoiceOf, PollOf } from '../../cloudfunctions/domain/polls/handlers'
import { openPoll } from '../../cloudfunctions/domain/polls/open-poll'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { newId } from '../../cloudfunctions/platform/ids'
import { type TestPerson, writing } from './people'
import { crowd } from './school'
import { type TestVillage, testVillage, VILLAGE } from './village'

const DAY_MS = 86_400_000
export const VOTE_DAYS = 5

/** Something voted on that is no exemplar: the mechanism knows no kind by name. */
export interface Contest {
  subjectId: string
  choices: (ChoiceOf & { name: string })[]
}

export interface PollScene extends TestVillage {
  contests: Map<string, Contest>
  /** Subjects whose counts were reported, in their order. */
  counted: string[]
}

function handlerOf(scene: Pick<PollScene, 'contests' | 'counted'>): PollOf {
  return {
    choicesOf: async (_db, subjectId) => scene.contests.get(subjectId)?.choices ?? [],
    describe: async (_r, subjectIds) =>
      new Map(
        subjectIds.map((id) => {
          const choices = (scene.contests.get(id)?.choices ?? []).map(({ choiceId, name }) => ({
            ...{ choiceId, name, villageName: '石家庄村', story: `${name}的事迹`, why: '', photoId: null },
          }))
          return [id, { campaignName: '2026', category: 'helpingOthers', divisionName: '城关镇', choices }]
        }),
      ),
    lock: async () => undefined,
    onClosed: async (_w, subjectId) => {
      scene.counted.push(subjectId)
    },
  }
}

/** A village whose votes are about something made up here. */
export async function pollScene(db: Database): Promise<PollScene> {
  const made = await testVillage(db)
  const scene = { ...made, contests: new Map<string, Contest>(), counted: [] as string[] }
  scene.village = { ...made.village, polls: { exemplar: handlerOf(scene) } }
  return scene
}

export interface OpenVote extends Contest {
  pollId: PollId
  choiceIds: string[]
}

/** A vote that opens now and closes in five days. */
export async function openVote(
  scene: PollScene,
  {
    candidates = 4,
    choose = 2,
    divisionCode = VILLAGE,
  }: { candidates?: number; choose?: number; divisionCode?: DivisionCode } = {},
): Promise<OpenVote> {
  const subjectId = newId<string>()
  const choices = []
  for (const one of await crowd(scene.village, candidates))
    choices.push({ choiceId: newId<string>(), personId: one.personId, stands: true, name: one.name })
  scene.contests.set(subjectId, { subjectId, choices })
  const opensAt = scene.clock.now()
  const closesAt = new Date(opensAt.getTime() + VOTE_DAYS * DAY_MS)
  const made = { subject: 'exemplar' as const, subjectId, divisionCode, choose, opensAt, closesAt }
  const pollId = await writing(scene.village, (w) => openPoll(w, made))
  return { subjectId, choices, pollId, choiceIds: choices.map((one) => one.choiceId) }
}

/** The same ballot of so many people of a village who share one phone. */
export async function castFromOnePhone(
  { village }: PollScene,
  pollId: PollId,
  choiceIds: readonly string[],
  people: readonly Pick<TestPerson, 'personId'>[],
): Promise<void> {
  const accountId = newId<AccountId>()
  for (const { personId } of people) await castBare(village, { pollId, personId, accountId, choiceIds })
}

/** Past the entry, which knows one account a person. */
export async function castBare(
  village: Village,
  cast: Omit<Parameters<typeof insertBallot>[1], 'now'>,
): Promise<boolean> {
  const choiceIds = cast.choiceIds.toSorted()
  return writing(village, (w) => insertBallot(w.tx, { ...cast, choiceIds, now: w.now }))
}
