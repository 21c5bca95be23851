import { countyDate } from '../../../cloudfunctions/platform/county-time'
import type { MovableClock } from '../clock'
import { declared, registration } from '../enterprises'
import { VILLAGE } from '../village'
import type { Scene } from './scene'

/** A good input for every procedure of credit status. */
export function creditInputs(scene: Scene, clock: MovableClock): Record<string, unknown> {
  const { credit } = scene
  return {
    'credit.standards': { villageCode: VILLAGE },
    'credit.templates': {},
    'credit.adoptStandard': {
      villageCode: VILLAGE,
      version: 1,
      metOn: countyDate(clock.now()),
      entitled: 45,
      present: 38,
      inFavour: 37,
      minutes: '村民代表会议，到会三十八人，表决通过信用户标准。',
      consequences: [{ topic: 'plaque' }],
    },
    'credit.mine': { runsBusiness: false, away: false },
    'credit.send': { runsBusiness: false, away: false },
    'credit.giveEvidence': { ...credit.inCouncil, photos: [scene.loosePhoto] },
    'credit.answer': { ...credit.inCouncil, words: '是三月一日。' },
    'credit.withdraw': credit.inCouncil,
    'credit.appeal': { ...credit.inCouncil, words: '当天有人在场。' },
    'credit.appealWithdrawal': { words: '当天有人在场。' },
    'credit.attest': { ...credit.inCouncil, words: '在外打工，照样捐工。' },
    'credit.kept': { caseId: credit.inCouncil.caseId },
    'credit.cases': { desk: 'toDecide' },
    'credit.reviewed': { reviewId: credit.reviewId },
    'credit.sheet': { caseId: credit.inCouncil.caseId },
    'credit.decide': { decision: 'pass', ...credit.inCouncil },
    'credit.decideAppeal': { ...credit.inCouncil, outcome: 'declined', words: '查证不了。' },
    'credit.confirmUnchanged': {},
    'credit.roundSheet': { villageCode: VILLAGE, step: 'lay' },
    'credit.laySheet': { villageCode: VILLAGE, householdIds: [scene.stranger.householdId] },
    'credit.passSheet': { caseIds: [credit.inCouncil.caseId] },
    'credit.division': { divisionCode: VILLAGE },
    'credit.sendForDivision': { divisionCode: VILLAGE },
    'credit.list': { divisionCode: VILLAGE },
    'credit.unmask': { divisionCode: VILLAGE, reason: '年终核对名单。' },
    'credit.unmaskedList': { unmaskingId: '01957a3e-6f00-7000-8000-000000000001' },
    'credit.unmaskings': {},
    'credit.board': { divisionCode: VILLAGE },
    'certificates.keys': {},
    'certificates.verify': { code: 'e30.e30.e30' },
    'certificates.mine': {},
    'certificates.get': { certificateId: credit.certificateId },
    'certificates.toPrint': { divisionCode: VILLAGE },
    'credit.designations': { villageCode: VILLAGE },
    'credit.withdrawals': {},
    'credit.proposeWithdrawal': {
      designationId: credit.designationId,
      reason: '卖菜缺斤短两，两户作证。',
      hearingAt: new Date(clock.now().getTime() + 8 * 86_400_000).toISOString(),
      place: '村委会',
    },
    'enterprises.register': registration([scene.loosePhoto]),
    'enterprises.applyAgain': { ...declared, enterpriseId: credit.enterpriseId, papers: [scene.loosePhoto] },
    'enterprises.mine': {},
    'enterprises.appealWithdrawal': { enterpriseId: credit.enterpriseId, words: '工资已经补发。' },
    'enterprises.desk': {},
    'enterprises.sheet': { caseId: credit.atDepartment },
    'enterprises.sign': { decision: 'pass', caseId: credit.atDepartment, version: 2, words: '查过了，都没有。' },
    'enterprises.list': {},
    'enterprises.nameRepresentative': { enterpriseId: credit.enterpriseId, personId: scene.stranger.personId },
    'enterprises.board': { divisionCode: VILLAGE },
    'credit.hear': { withdrawalId: credit.withdrawalId, words: '当面说清楚了。', outcome: 'keep' },
    'credit.decideWithdrawalAppeal': { withdrawalId: credit.withdrawalId, words: '查过了。', outcome: 'kept' },
  }
}
