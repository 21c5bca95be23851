import { openReviewOf } from '../../../../cloudfunctions/domain/council/find-review'
import { runDueJobs } from '../../../../cloudfunctions/domain/jobs'
import { countyDate } from '../../../../cloudfunctions/platform/county-time'
import { send } from '../../call'
import type { TestPerson } from '../../people'
import { performAfterwards } from './perform-afterwards'
import type { Apply, CreditStep, DecidingStep } from './steps'
import { type CreditWorld, pick, reads } from './world'

const WORDS = '请把那一天的情况再说一说。'

const applicationOf = async (world: CreditWorld, who: TestPerson) =>
  (await reads(world, who, 'credit.mine', undefined))?.application

/** A refusal is an answer like any other: the laws say what must hold whatever was tried. */
export async function performCredit(world: CreditWorld, step: CreditStep): Promise<void> {
  const { village, clock } = world
  switch (step.act) {
    case 'wait':
      return clock.forward({ days: step.days })
    case 'newYear':
      return clock.set(`${Number(countyDate(clock.now()).slice(0, 4)) + 1}-01-15T02:00:00.000Z`)
    case 'jobs':
      await Promise.all(Array.from({ length: step.timers }, () => runDueJobs(village)))
      return
    case 'apply':
      return apply(world, step)
    case 'goOn':
    case 'vote':
    case 'decide':
    case 'decideAppeal':
    case 'attest':
    case 'answer':
    case 'takeBack':
    case 'appeal':
      return handle(world, step)
    default:
      return performAfterwards(world, step)
  }
}

async function apply(world: CreditWorld, { who, away }: Apply): Promise<void> {
  const head = pick(world.heads, who)
  if (!head) return
  const remedied = '缺的那一次后来补上了。'
  await send(world.village, head, 'credit.send', { runsBusiness: false, away, remedied })
  const application = await applicationOf(world, head)
  if (application) world.cases.add(application.caseId)
}

/** Who decides next approves: the council, the committees, or an officer. */
async function goOn(world: CreditWorld, head: TestPerson | undefined): Promise<void> {
  const application = head && (await applicationOf(world, head))
  if (!application) return
  const { caseId, status, version } = application
  const [officer = world.countyOfficer] = world.officers
  if (status === 'applied') return attest(world, caseId)
  if (status === 'township') {
    await send(world.village, officer, 'credit.decide', { decision: 'pass', caseId, version })
    return
  }
  const voters = status === 'council' ? world.members : world.committee
  for (const voter of voters) await vote(world, caseId, voter, 'approve')
}

type CaseId = Parameters<typeof send<'credit.decide'>>[3]['caseId']

async function attest(world: CreditWorld, caseId: CaseId): Promise<void> {
  const { village, clerk } = world
  const sheet = await reads(world, clerk, 'credit.kept', { caseId })
  if (sheet) await send(village, clerk, 'credit.attest', { caseId, version: sheet.version, words: WORDS })
}

async function vote(
  world: CreditWorld,
  caseId: CaseId,
  voter: TestPerson,
  choice: 'approve' | 'return' | 'decline',
): Promise<void> {
  const { village } = world
  const open = await openReviewOf(village.db, 'credit', caseId)
  if (!open) return
  const { reviewId } = open
  const sheet = await reads(world, voter, 'credit.reviewed', { reviewId })
  if (!sheet) return
  const { version } = sheet
  const ballots = {
    approve: { choice: 'approve' as const, reviewId, version, evidenceSeen: [] },
    return: { choice: 'return' as const, reviewId, question: WORDS },
    decline: { choice: 'decline' as const, reviewId, reason: 'cannotBeVerified' as const, words: WORDS },
  }
  await send(village, voter, 'council.castBallot', ballots[choice])
}

async function handle(world: CreditWorld, step: DecidingStep): Promise<void> {
  const { village, members, committee, officers, countyOfficer } = world
  const head = pick(world.heads, step.who)
  const application = head && (await applicationOf(world, head))
  if (!head || !application) return
  const { caseId, version } = application
  switch (step.act) {
    case 'goOn':
      return goOn(world, head)
    case 'vote': {
      const voter = pick([...members, ...committee], step.voter)
      return voter && vote(world, caseId, voter, step.choice)
    }
    case 'decide': {
      const officer = pick([...officers, countyOfficer], step.officer) ?? countyOfficer
      const about = { caseId, version, words: WORDS }
      const { decision } = step
      await send(village, officer, 'credit.decide', decideInput(decision, about))
      return
    }
    case 'decideAppeal': {
      const outcome = step.accept ? ('accepted' as const) : ('declined' as const)
      for (const officer of [...officers, countyOfficer])
        await send(village, officer, 'credit.decideAppeal', { caseId, version, outcome, words: WORDS })
      return
    }
    case 'attest':
      return attest(world, caseId)
    case 'answer':
      await send(village, head, 'credit.answer', { caseId, version, words: WORDS })
      return
    case 'takeBack':
      await send(village, head, 'credit.withdraw', { caseId, version })
      return
    case 'appeal':
      await send(village, head, 'credit.appeal', { caseId, version, words: WORDS })
  }
}

function decideInput(
  decision: 'pass' | 'return' | 'decline',
  about: { caseId: CaseId; version: number; words: string },
) {
  const { words, ...bare } = about
  switch (decision) {
    case 'pass':
      return { decision, ...bare }
    case 'return':
      return { decision, ...bare, words }
    case 'decline':
      return { decision, ...bare, words, reason: 'cannotBeVerified' as const }
  }
}
