import { countyDate } from '../../../cloudfunctions/platform/county-time'
import type { MovableClock } from '../clock'
import { VILLAGE } from '../village'
import type { Scene } from './scene'

/** A good input for every procedure, about the data of the scene: whoever may, is answered. */
export function goodInputs(scene: Scene, clock: MovableClock): Record<string, unknown> {
  const { inReview, returned, accepted, confirmed, actors, stranger } = scene
  const { reviewId } = inReview
  const month = { divisionCode: VILLAGE, period: 'month' }
  const deed = {
    deedClass: 'helpingOthers',
    praised: [actors.praised.personId],
    story: '他连着三天帮隔壁的孤寡老人收麦子，一分钱也没有要。',
    place: '村东麦场',
    happenedOn: countyDate(clock.now()),
    anonymous: false,
  }
  return {
    'session.me': {},
    'people.divisions': { parent: VILLAGE.slice(0, 9) },
    'people.requestBinding': { villageCode: VILLAGE, name: '孙来认', birthYear: 1960 },
    'people.bindingRequests': {},
    'people.decideBinding': { decision: 'refuse', bindingId: scene.binding, reason: '请带身份证来村委会。' },
    'people.findPerson': { villageCode: VILLAGE, name: '钱帮忙' },
    'people.myHousehold': {},
    'people.setListing': { listing: 'named' },
    'people.declareKin': { relativeId: stranger.personId, relation: 'cousin' },
    'people.myKin': {},
    'people.grantRole': {
      personId: stranger.personId,
      role: 'clerk',
      divisionCode: VILLAGE,
      from: '2026-03-01',
      until: '2027-02-28',
    },
    'people.endRole': { grantId: scene.grant },
    'people.roleHolders': { divisionCode: VILLAGE },
    'deeds.similar': { ...deed, villageCode: VILLAGE },
    'deeds.nominate': { ...deed, villageCode: VILLAGE },
    'deeds.edit': { ...deed, ...returned },
    'deeds.withdraw': returned,
    'deeds.joinAsWitness': { deedId: inReview.deedId, note: '我在场。' },
    'deeds.answerConsent': { deedId: accepted.deedId, consent: 'fullName' },
    'deeds.mine': {},
    'deeds.get': { deedId: confirmed.deedId },
    'deeds.latest': { divisionCode: VILLAGE },
    'deeds.checks': {},
    'deeds.decideCheck': { decision: 'confirm', deedId: inReview.deedId, version: inReview.version },
    'deeds.reviewSheet': { reviewId },
    'deeds.writePublicText': { reviewId, version: inReview.version, text: '另一段公开的文字，说得更清楚。' },
    'deeds.judgePhoto': { reviewId, photoId: inReview.photoId, verdict: 'passed' },
    'council.queue': {},
    'council.review': { reviewId },
    'council.claim': { reviewId },
    'council.release': { reviewId },
    'council.castBallot': { choice: 'return', reviewId, question: '是哪一天的事？' },
    'notices.list': { divisionCode: VILLAGE },
    'notices.get': { noticeId: confirmed.noticeId },
    'points.balance': {},
    'points.ledger': {},
    'points.rules': { villageCode: VILLAGE },
    'boards.households': month,
    'boards.myPlace': month,
    'boards.entries': { householdId: actors.praised.householdId, period: 'year' },
    'photos.requestTicket': {},
    'photos.discard': { photoId: scene.loosePhoto },
  }
}
