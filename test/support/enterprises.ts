import type { DivisionCode, PhotoId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { runDueJobs } from '../../cloudfunctions/domain/jobs'
import { receivePhoto } from '../../cloudfunctions/domain/photos/receive-photo'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { call } from './call'
import type { MovableClock } from './clock'
import { plainJpeg } from './jpeg'
import { pdf } from './pdf'
import { give, makeSigner, person, type TestPerson } from './people'
import { COUNTY, testVillage, VILLAGE } from './village'

/** A code with the right check character, and another. */
export const CREDIT_CODE = '91410523MA44E00009'
export const OTHER_CODE = '91410523MA44E0001C'

export async function sendPaper(
  village: Village,
  who: Pick<TestPerson, 'accountId'>,
  bytes: Uint8Array = pdf(),
): Promise<PhotoId> {
  const { photoId, ticket } = await call(village, who, 'photos.requestTicket', { paper: true })
  await receivePhoto(village, ticket, bytes, true)
  return photoId
}

export interface EnterpriseScene {
  village: Village
  clock: MovableClock
  boss: TestPerson
  signer: TestPerson
  otherSigner: TestPerson
  taxSigner: TestPerson
  countyOfficer: TestPerson
  otherOfficer: TestPerson
}

export async function enterpriseScene(db: Database): Promise<EnterpriseScene> {
  const { village, clock } = await testVillage(db)
  const [boss, signer, otherSigner, taxSigner, countyOfficer, otherOfficer] = [
    await person(village, '马厂长'),
    await person(village, '岳监管'),
    await person(village, '牛监管'),
    await person(village, '金税务'),
    await person(village, '郑县办'),
    await person(village, '冯县办'),
  ]
  await makeSigner(village, signer, 'marketRegulation')
  await makeSigner(village, otherSigner, 'marketRegulation')
  await makeSigner(village, taxSigner, 'taxation')
  for (const officer of [countyOfficer, otherOfficer]) await give(village, officer, 'countyOfficer', COUNTY)
  return { village, clock, boss, signer, otherSigner, taxSigner, countyOfficer, otherOfficer }
}

export const declared = { noWageArrears: true, noMajorPenalty: true }

export const registration = (papers: PhotoId[], over: object = {}) => ({
  ...declared,
  name: '汤阴县古贤红薯粉条厂',
  creditCode: CREDIT_CODE,
  villageCode: VILLAGE as DivisionCode,
  leadDepartment: 'marketRegulation' as const,
  papers,
  ...over,
})

export async function register({ village, boss }: EnterpriseScene, over: object = {}) {
  const papers = [await sendPaper(village, boss), await sendPaper(village, boss, plainJpeg())]
  return call(village, boss, 'enterprises.register', registration(papers, over))
}

export async function enterpriseOf({ village, boss }: EnterpriseScene, who: TestPerson = boss) {
  const [first] = (await call(village, who, 'enterprises.mine', {})).rows
  if (!first) throw new Error('nobody registered anything')
  return first
}

/** What runs for the enterprise now. */
export async function running(scene: EnterpriseScene) {
  const { application } = await enterpriseOf(scene)
  if (!application) throw new Error('nothing runs')
  return application
}

/** The case that runs, as who decides on it names it. */
export async function versioned(scene: EnterpriseScene) {
  const { caseId, version } = await running(scene)
  return { caseId, version }
}

/** What a signer of the department attests with a pass. */
export const ATTESTED = '查过劳动监察和处罚记录，都没有。'
export const signing = async (scene: EnterpriseScene) => ({
  decision: 'pass' as const,
  ...(await versioned(scene)),
  words: ATTESTED,
})

export async function passDepartment(scene: EnterpriseScene, by = scene.signer) {
  await call(scene.village, by, 'enterprises.sign', await signing(scene))
}

export async function passCounty(scene: EnterpriseScene, by = scene.countyOfficer) {
  await call(scene.village, by, 'credit.decide', { decision: 'pass', ...(await versioned(scene)) })
}

/** Registered, passed and through its notice. */
export async function designatedEnterprise(scene: EnterpriseScene) {
  const made = await register(scene)
  await passDepartment(scene)
  await passCounty(scene)
  await closeNotice(scene)
  return made
}

export async function closeNotice(scene: EnterpriseScene): Promise<void> {
  const { application } = await enterpriseOf(scene)
  if (!application?.nextAt) throw new Error('nothing is on notice')
  scene.clock.set(application.nextAt)
  await runDueJobs(scene.village)
}
