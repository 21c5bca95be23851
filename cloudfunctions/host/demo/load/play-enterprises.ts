import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DivisionCode, PhotoId } from '../../../contract/ids'
import { decideAtTownship } from '../../../domain/credit/application/decide-at-township'
import { registerEnterprise } from '../../../domain/credit/enterprise/apply-for-enterprise'
import { myEnterprises } from '../../../domain/credit/enterprise/my-enterprises'
import { signForDepartment } from '../../../domain/credit/enterprise/sign-for-department'
import type { Resident } from '../../../domain/people/actor'
import { reachOf } from '../../../domain/people/permissions'
import { receivePhoto } from '../../../domain/photos/receive-photo'
import { requestTicket } from '../../../domain/photos/request-ticket'
import type { DemoEnterprise } from '../population-enterprises'
import type { DemoPopulation } from '../population-types'
import { asActor, reading, residentOf, type Stage } from './stage'

/** A drawn sheet: what an enterprise declares is a copy with a seal on it. */
const PAPER = 'declared.jpg'
const VOUCHED = '查过登记和年报，两年内没有处罚，也没有拖欠工资的投诉。'

/** What happens on a day to the enterprises: each application goes one step a day. */
export async function playEnterprises(stage: Stage, population: DemoPopulation, day: number): Promise<void> {
  const { registered, signer } = population.enterprises
  const officer = population.officers.find((grant) => grant.role === 'countyOfficer')
  for (const one of registered) {
    const went = day - one.dayOffset
    if (went === 0) await register(stage, population, one)
    if (went === 1 && one.waitsAt !== 'department') await sign(stage, one, signer.personKey)
    if (went === 2 && one.waitsAt === null && officer) await decide(stage, one, officer.personKey)
  }
}

async function register(stage: Stage, { enterprises }: DemoPopulation, one: DemoEnterprise): Promise<void> {
  const representative = await residentOf(stage, one.representative)
  await registerEnterprise(asActor(stage, representative), representative, {
    ...{ name: one.name, creditCode: one.creditCode, villageCode: one.villageCode as DivisionCode },
    ...{ leadDepartment: enterprises.leadDepartment, noWageArrears: true, noMajorPenalty: true },
    papers: [await sendPaper(stage, representative)],
  })
}

async function sendPaper(stage: Stage, representative: Resident): Promise<PhotoId> {
  const { photoId, ticket } = await requestTicket(asActor(stage, representative), representative, true)
  await receivePhoto(stage.village, ticket, readFileSync(join(__dirname, PAPER)), true)
  return photoId
}

/** The application of an enterprise as its representative sees it. */
async function runningOf(stage: Stage, { representative }: DemoEnterprise) {
  const [mine] = (await myEnterprises(reading(stage), await residentOf(stage, representative))).rows
  if (!mine?.application) throw new Error('an enterprise is looked at after it applied')
  const { caseId, version } = mine.application
  return { caseId, version }
}

async function sign(stage: Stage, one: DemoEnterprise, signerKey: string): Promise<void> {
  const signer = await residentOf(stage, signerKey)
  const about = await runningOf(stage, one)
  await signForDepartment(asActor(stage, signer), signer, { decision: 'pass', ...about, words: VOUCHED })
}

async function decide(stage: Stage, one: DemoEnterprise, officerKey: string): Promise<void> {
  const officer = await residentOf(stage, officerKey)
  const about = await runningOf(stage, one)
  const reach = reachOf(officer.grants, 'credit.decide')
  await decideAtTownship(asActor(stage, officer), officer, reach, { decision: 'pass', ...about })
}
