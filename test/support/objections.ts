import type { DeedId, NoticeId, NoticeLineId, ObjectionId } from '../../cloudfunctions/contract/ids'
import type { ObjectionGround } from '../../cloudfunctions/contract/objection-words'
import type { Village } from '../../cloudfunctions/domain/context'
import { runDueJobs } from '../../cloudfunctions/domain/jobs'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { call } from './call'
import type { MovableClock } from './clock'
import { nominate, pass } from './deeds'
import { answer, noticeIdOf } from './paths'
import { adoptRules, council, give, person, type TestPerson } from './people'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage } from './village'

export const WORDS = '那几天我在村东浇地，没有看见他去帮忙收麦。'
export const REASON = '查过工分本和两位邻居的证言，情况属实。'

/** A deed of three praised people on notice, and everybody who may have to do with an objection to one of its lines. */
export interface ObjectionScene {
  village: Village
  clock: MovableClock
  members: TestPerson[]
  clerk: TestPerson
  nominator: TestPerson
  praised: [TestPerson, TestPerson, TestPerson]
  objector: TestPerson
  officer: TestPerson
  countyOfficer: TestPerson
  panellists: TestPerson[]
  deedId: DeedId
  noticeId: NoticeId
}

export async function objectionScene(db: Database): Promise<ObjectionScene> {
  const { village, clock } = await testVillage(db)
  await adoptRules(village)
  const members = await council(village, 3)
  const clerk = await person(village, '文书记')
  await give(village, clerk, 'clerk')
  const nominator = await person(village, '赵推荐')
  const praised: ObjectionScene['praised'] = [
    await person(village, '钱帮忙'),
    await person(village, '孙出力'),
    await person(village, '李担水'),
  ]
  const objector = await person(village, '周有异议')
  const officer = await person(village, '吴镇长', NEXT_VILLAGE)
  await give(village, officer, 'townshipOfficer', TOWNSHIP)
  const countyOfficer = await person(village, '郑县办', NEXT_VILLAGE)
  await give(village, countyOfficer, 'countyOfficer', COUNTY)
  const panellists: TestPerson[] = []
  for (const name of ['县评甲', '县评乙', '县评丙', '县评丁', '县评戊']) {
    const one = await person(village, name, NEXT_VILLAGE)
    await give(village, one, 'countyPanellist', COUNTY)
    panellists.push(one)
  }
  const deedId = await nominate(village, nominator, praised)
  await pass(village, members, deedId)
  for (const one of praised) await answer(village, one, deedId, 'fullName')
  const noticeId = await noticeIdOf(village, nominator, deedId)
  return {
    village,
    clock,
    members,
    clerk,
    nominator,
    praised,
    objector,
    officer,
    countyOfficer,
    panellists,
    deedId,
    noticeId,
  }
}

/** The line of one of the praised, by the name that it shows. */
export async function lineOf({ village, noticeId }: ObjectionScene, who: TestPerson): Promise<NoticeLineId> {
  const { lines } = await call(village, null, 'notices.get', { noticeId })
  const found = lines.find(
    ({ words }) => words.kind === 'deed' && words.person.as === 'name' && words.person.name === who.name,
  )
  if (!found) throw new Error(`no line shows ${who.name}`)
  return found.lineId
}

/** Objects to the first praised person's line. */
export async function object(
  scene: ObjectionScene,
  who: TestPerson = scene.objector,
  ground: ObjectionGround = 'untrue',
): Promise<ObjectionId> {
  const lineId = await lineOf(scene, scene.praised[0])
  return (await call(scene.village, who, 'objections.raise', { lineId, ground, words: WORDS })).objectionId
}

export const answerIt = (
  { village }: ObjectionScene,
  who: TestPerson,
  objectionId: ObjectionId,
  verdict: 'upheld' | 'rejected' = 'rejected',
) => call(village, who, 'objections.answer', { objectionId, verdict, reason: REASON })

/** States of the three lines, in the order of the praised. */
export async function lineStates(scene: ObjectionScene): Promise<string[]> {
  const { lines } = await call(scene.village, null, 'notices.get', { noticeId: scene.noticeId })
  return scene.praised.map((one) => {
    const line = lines.find(
      ({ words }) => words.kind === 'deed' && words.person.as === 'name' && words.person.name === one.name,
    )
    return line?.state ?? 'not shown by name'
  })
}

/** What each of the three has been credited. */
export const pointsOf = (scene: ObjectionScene) =>
  Promise.all(scene.praised.map(async (one) => (await call(scene.village, one, 'points.balance', {})).redeemable))

/** The notice closes by the clock, and the jobs run. */
export async function closeNotice({ village, clock, noticeId }: ObjectionScene): Promise<void> {
  clock.set((await call(village, null, 'notices.get', { noticeId })).closesAt)
  await runDueJobs(village)
}

/** What the objector reads of their own. */
export async function ownOf({ village }: ObjectionScene, who: TestPerson) {
  const [own] = (await call(village, who, 'objections.mine', {})).rows
  if (!own) throw new Error(`${who.name} has no objection`)
  return own
}

/** Lets the clock run to the objection's own date, and the jobs run. */
export async function runToDue(scene: ObjectionScene, who: TestPerson = scene.objector): Promise<void> {
  const { dueAt } = await ownOf(scene, who)
  if (!dueAt) throw new Error('nothing is due')
  scene.clock.set(dueAt)
  await runDueJobs(scene.village)
}
