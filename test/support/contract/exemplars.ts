import type { ContestStage, EntryStatus, ExemplarCategory } from '../../../cloudfunctions/contract/exemplar-words'
import type {
  CampaignId,
  CandidacyId,
  ContestId,
  EntryId,
  HonourId,
  PersonId,
  RevocationId,
  TieId,
} from '../../../cloudfunctions/contract/ids'
import type { Village, Writing } from '../../../cloudfunctions/domain/context'
import { insertAppeal } from '../../../cloudfunctions/domain/exemplars/appeals/appeal.repository'
import { insertCampaign } from '../../../cloudfunctions/domain/exemplars/campaigns/campaign.repository'
import { ensureContest } from '../../../cloudfunctions/domain/exemplars/campaigns/contest.repository'
import { insertCandidacy } from '../../../cloudfunctions/domain/exemplars/candidates/candidacy.repository'
import { placeEntry } from '../../../cloudfunctions/domain/exemplars/candidates/entry.repository'
import { insertTie } from '../../../cloudfunctions/domain/exemplars/choice/tie.repository'
import { insertHonour } from '../../../cloudfunctions/domain/exemplars/honours/honour.repository'
import { insertRevocation } from '../../../cloudfunctions/domain/exemplars/honours/revocation.repository'
import { insertSeats } from '../../../cloudfunctions/domain/exemplars/scoring/scoring.repository'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { newId } from '../../../cloudfunctions/platform/ids'
import { rules } from '../exemplars'
import { person, writing } from '../people'
import { COUNTY, TOWNSHIP, VILLAGE } from '../village'
import type { Actors } from './actors'

/** Contests of a village in every stage, and honours in every state in which somebody acts. */
export interface SceneExemplars {
  campaign: CampaignId
  /** Takes candidates, and has none. */
  empty: CampaignId
  asked: CandidacyId
  toSign: EntryId
  toClose: ContestId
  toScore: { contestId: ContestId; entryId: EntryId }
  tie: { tieId: TieId; entryId: EntryId }
  chosen: EntryId
  toAppeal: EntryId
  appealed: EntryId
  honour: HonourId
  revoked: HonourId
  hearing: RevocationId
  revocationAppealed: RevocationId
}

const DAY_MS = 86_400_000
const later = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS)

const CATEGORIES = ['helpingOthers', 'braveryForJustice', 'honestyAndTrust', 'dedicationToWork', 'filialPiety'] as const

async function makeCampaign(w: Writing, year: number, openedBy: PersonId): Promise<CampaignId> {
  const id = newId<CampaignId>()
  const { quotas, calendar } = rules(w.village, {}, 2)
  const all = CATEGORIES.flatMap((category) => quotas.map((one) => ({ ...one, category })))
  const made = { id, divisionCode: COUNTY, year, mode: 'publicitySelection' as const, minimumAge: 16 }
  await insertCampaign(w.tx, { ...made, status: 'running', openedBy, openedAt: w.now }, all, calendar)
  return id
}

interface Placed {
  campaignId: CampaignId
  category: ExemplarCategory
  stage: ContestStage
}

async function makeContest(w: Writing, { campaignId, category, stage }: Placed): Promise<ContestId> {
  const timed = !['choosing', 'closed'].includes(stage)
  const scored = ['scoring', 'choosing', 'closed'].includes(stage)
  const about = { id: newId<ContestId>(), campaignId, category, level: 'village' as const, divisionCode: VILLAGE }
  const made = await ensureContest(w.tx, {
    ...{ ...about, stage, stageEndsAt: timed ? later(w.now, 9) : null },
    ...(scored ? { body: 'council' as const, scoringOpenedAt: w.now, voteHeld: false } : {}),
    closedAt: stage === 'closed' ? w.now : null,
  })
  return made.id
}

interface Standing extends Placed {
  contestId: ContestId
  recommenderId: PersonId
  status: EntryStatus
}

async function stand(w: Writing, personId: PersonId, one: Standing) {
  const { campaignId, category, contestId, recommenderId, status } = one
  const candidacyId = newId<CandidacyId>()
  const id = newId<EntryId>()
  const agreed = status === 'recommended' ? {} : { consent: 'agreed' as const, consentBy: personId, consentAt: w.now }
  const about = { id: candidacyId, campaignId, personId, category, villageCode: VILLAGE, recommenderId }
  await insertCandidacy(w.tx, { ...about, story: '二十年照顾邻居老人。', recommendedAt: w.now, ...agreed }, [])
  const ended = status === 'notRecommended' || status === 'revoked' ? w.now : null
  await placeEntry(w.tx, {
    ...{ id, candidacyId, contestId, status, enteredAt: w.now, endedAt: ended },
    ...(status === 'recommended' ? {} : { vettedAt: w.now, total: 300, scorers: 4, noticedAt: w.now }),
    ...(status === 'notRecommended' ? { ending: 'outscored' as const } : {}),
  })
  return { candidacyId, entryId: id }
}

/** An honour that is heard, or was revoked and maybe appealed. */
async function revoke(w: Writing, entryId: EntryId, officer: PersonId, over: 'hearing' | 'revoked' | 'appealed') {
  const honourId = newId<HonourId>()
  const today = countyDate(w.now)
  const ended = over === 'hearing' ? null : today
  await insertHonour(w.tx, {
    ...{ id: honourId, entryId, chosenOn: today, endedOn: ended },
    status: over === 'hearing' ? 'hearing' : 'revoked',
  })
  const id = newId<RevocationId>()
  const proposed = { proposedBy: officer, proposedAt: later(w.now, -20), hearingAt: later(w.now, -10), place: '村委会' }
  const heard = { heardAt: later(w.now, -9), heardWords: '当面说了。', endedAt: w.now, revoked: true }
  const words = { appealWords: '不是这样的。', appealedBy: officer, appealedAt: w.now, appealDueAt: later(w.now, 20) }
  await insertRevocation(w.tx, {
    ...{ id, honourId, reason: '事迹不属实。', ...proposed },
    ...(over === 'hearing' ? {} : heard),
    ...(over === 'appealed' ? words : {}),
  })
  return { honourId, revocationId: id }
}

export async function makeExemplars(village: Village, actors: Actors): Promise<SceneExemplars> {
  const others = []
  for (const name of ['荐一', '候一', '候二', '候三', '候四', '候五', '候六', '候七', '候八'])
    others.push(await person(village, name))
  const [by, a, b, c, d, e, f, g, h] = others.map((one) => one.personId)
  if (!by || !a || !b || !c || !d || !e || !f || !g || !h) throw new Error('there are nine of them')
  const council = await memberOf(village, actors)
  return writing(village, async (w) => {
    const [campaign, empty] = [await makeCampaign(w, 2031, by), await makeCampaign(w, 2032, by)]
    const place = async (category: ExemplarCategory, stage: ContestStage, campaignId = campaign) => {
      const placed = { campaignId, category, stage }
      const contestId = await makeContest(w, placed)
      const put = (who: PersonId, status: EntryStatus) =>
        stand(w, who, { ...placed, contestId, recommenderId: by, status })
      return { contestId, put }
    }
    const taking = await place('helpingOthers', 'recommending')
    const { candidacyId: asked } = await taking.put(actors.praised.personId, 'recommended')
    const vetting = await place('braveryForJustice', 'vetting')
    await vetting.put(a, 'vetted')
    const scoring = await place('honestyAndTrust', 'scoring')
    const { entryId: scored } = await scoring.put(b, 'voted')
    await insertSeats(w.tx, scoring.contestId, 'council', [council])
    const choosing = await place('dedicationToWork', 'choosing')
    const { entryId: equal } = await choosing.put(c, 'scored')
    const { entryId: toSign } = await choosing.put(d, 'scored')
    await insertSeats(w.tx, choosing.contestId, 'council', [council])
    const tieId = newId<TieId>()
    const about = { id: tieId, contestId: choosing.contestId, places: 1, status: 'open' as const, openedAt: w.now }
    await insertTie(w.tx, about, [equal, toSign])
    const closed = await place('filialPiety', 'closed')
    const { entryId: chosen } = await closed.put(e, 'chosen')
    const honour = newId<HonourId>()
    await insertHonour(w.tx, { id: honour, entryId: chosen, status: 'standing', chosenOn: countyDate(w.now) })
    const { entryId: toAppeal } = await closed.put(actors.nominator.personId, 'notRecommended')
    const { entryId: appealed } = await closed.put(f, 'notRecommended')
    const sent = {
      divisionCode: TOWNSHIP,
      appealedBy: f,
      words: '少算了一件。',
      appealedAt: w.now,
      dueAt: later(w.now, 9),
    }
    await insertAppeal(w.tx, { entryId: appealed, ...sent })
    const before = await place('filialPiety', 'closed', empty)
    const hearing = await revoke(w, (await before.put(g, 'chosen')).entryId, by, 'hearing')
    const revoked = await revoke(w, (await before.put(actors.nominator.personId, 'revoked')).entryId, by, 'revoked')
    const waiting = await revoke(w, (await before.put(h, 'revoked')).entryId, by, 'appealed')
    return {
      ...{ campaign, empty, asked, toSign, toClose: vetting.contestId, chosen, toAppeal, appealed, honour },
      toScore: { contestId: scoring.contestId, entryId: scored },
      tie: { tieId, entryId: equal },
      revoked: revoked.honourId,
      hearing: hearing.revocationId,
      revocationAppealed: waiting.revocationId,
    }
  })
}

async function memberOf({ db }: Village, { councilMember }: Actors): Promise<PersonId> {
  const bound = await db.query.binding.findFirst({
    where: (one, { eq }) => eq(one.accountId, councilMember?.accountId ?? newId()),
  })
  if (!bound?.personId) throw new Error('the council has a member')
  return bound.personId
}

/** A good input for every procedure of the selection. */
export function exemplarInputs(village: Pick<Village, 'clock'>, s: SceneExemplars, praised: PersonId, slip: string) {
  const hearingAt = later(village.clock.now(), 8).toISOString()
  const words = '核过了，没有问题。'
  const answer = { candidacyId: s.asked, as: 'self', answer: 'agreed' }
  return {
    'exemplars.open': { ...rules(village), year: 2033 },
    'exemplars.end': { campaignId: s.campaign, reason: '名额填错了。' },
    'exemplars.campaigns': { divisionCode: VILLAGE },
    'exemplars.campaign': { campaignId: s.campaign },
    'exemplars.contests': {},
    'exemplars.contest': { contestId: s.toClose },
    'exemplars.closeStage': { contestId: s.toClose, stage: 'vetting' },
    'exemplars.eligible': { campaignId: s.empty, villageCode: VILLAGE, category: 'helpingOthers' },
    'exemplars.recommend': {
      ...{ campaignId: s.empty, category: 'helpingOthers', personId: praised, photoIds: [] },
      story: '二十年来照顾邻居家的孤寡老人，样样放在心上。',
    },
    'exemplars.recommendUpward': { entryId: s.chosen, reason: '得分第一。' },
    'exemplars.mine': {},
    'exemplars.answer': answer,
    'exemplars.answerOnPaper': { ...answer, personId: praised, proof: { by: 'slip', photoId: slip } },
    'exemplars.withdraw': { candidacyId: s.asked },
    'exemplars.dossier': { entryId: s.chosen },
    'exemplars.vettingDesk': {},
    'exemplars.signLine': { entryId: s.toSign, line: 'identity', opinion: 'clear', words },
    'exemplars.scoringDesk': {},
    'exemplars.scoreSheet': { contestId: s.toScore.contestId },
    'exemplars.score': {
      contestId: s.toScore.contestId,
      marks: [{ entryId: s.toScore.entryId, points: 90, reason: words }],
    },
    'exemplars.voteTie': { tieId: s.tie.tieId, entryIds: [s.tie.entryId], reason: words },
    'exemplars.appeal': { entryId: s.toAppeal, words },
    'exemplars.appeals': {},
    'exemplars.decideAppeal': { entryId: s.appealed, upheld: false, words },
    'exemplars.wall': { level: 'village' },
    'exemplars.wallYears': { level: 'village' },
    'exemplars.onWall': { honourId: s.honour },
    'exemplars.honours': { divisionCode: VILLAGE },
    'exemplars.proposeRevocation': { honourId: s.honour, reason: '事迹不属实。', hearingAt, place: '村委会' },
    'exemplars.revocations': {},
    'exemplars.hearRevocation': { revocationId: s.hearing, words, outcome: 'keep' },
    'exemplars.appealRevocation': { honourId: s.revoked, words },
    'exemplars.decideRevocationAppeal': { revocationId: s.revocationAppealed, outcome: 'kept', words },
  }
}
