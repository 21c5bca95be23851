import { maySeeSheet } from './domain/activities/see-sheets'
import { followClosing, followMove, followReopening } from './domain/boards/follow-household'
import { recordListing, recordScore } from './domain/boards/record-score'
import type { Platform, Village } from './domain/context'
import { reconsiderKin } from './domain/council/reconsider'
import { creditCertificate, enterpriseCertificate } from './domain/credit/afterwards/credit-certificate'
import { ceaseCredit, moveCredit, resumeCredit } from './domain/credit/afterwards/follow-household'
import { withdrawalNotice } from './domain/credit/afterwards/withdrawal-notice'
import { maySeePaper } from './domain/credit/application/case-sheet'
import { creditCouncil } from './domain/credit/application/credit-council'
import { creditNotice } from './domain/credit/application/credit-notice'
import { creditSlip } from './domain/credit/application/credit-slip'
import { flagAssessments } from './domain/credit/assessment/flag-assessments'
import { takeDownCredit } from './domain/credit/board/take-down'
import { reconsiderEnterprises } from './domain/credit/enterprise/reconsider-enterprises'
import { leaveEnterprises } from './domain/credit/enterprise/representative'
import { standardNotice } from './domain/credit/standards/standard-notice'
import { closedDeeds } from './domain/deeds/closed-deeds'
import { confirmAuthor } from './domain/deeds/confirm-author'
import { deedCouncil } from './domain/deeds/deed-council'
import { deedNotice } from './domain/deeds/deed-notice'
import { deedSlip } from './domain/deeds/deed-slip'
import { maySeePhotos } from './domain/deeds/see-photos'
import { takeDownByListing } from './domain/deeds/take-down-by-listing'
import { maySeeCandidatePhoto } from './domain/exemplars/candidates/photos'
import { candidateNotice } from './domain/exemplars/choice/candidate-notice'
import { reconsiderContests } from './domain/exemplars/choice/reconsider-contests'
import { reconsiderHonours } from './domain/exemplars/choice/reconsider-honours'
import { honourCertificate } from './domain/exemplars/honours/honour-certificate'
import { revocationNotice } from './domain/exemplars/honours/revocation-notice'
import { exemplarPoll } from './domain/exemplars/vote/exemplar-poll'
import { tell } from './domain/messages/tell'
import { monthNotice } from './domain/months/month-notice'
import { adoptionNotice } from './domain/points/adoption-notice'
import { postBasePoints, postBasePointsIn } from './domain/points/post-base-points'
import { chainEndOf } from './domain/points/read-chain'
import { maySeeVoterList } from './domain/polls/paper/view-papers'
import { rosterNotice } from './domain/roster/roster-notice'
import { classSlip } from './domain/school/class-slip'
import { endSessionsOf } from './domain/sign-in/end-sessions'

/** Who is wired to whom, in one place: mechanisms know nothing of what is decided, published or posted with them. */
export function compose(platform: Platform): Village {
  return {
    ...platform,
    council: { deed: deedCouncil, credit: creditCouncil },
    paper: { chainEndOf },
    notices: {
      rosterChange: rosterNotice,
      householdMonth: monthNotice,
      ruleSet: adoptionNotice,
      deed: deedNotice,
      creditStandard: standardNotice,
      credit: creditNotice,
      creditDivision: creditNotice,
      creditEnterprise: creditNotice,
      creditWithdrawal: withdrawalNotice,
      candidate: candidateNotice,
      exemplarRevocation: revocationNotice,
    },
    ledger: {
      onPosted: async (w, entry) => {
        await recordScore(w, entry)
        await flagAssessments(w, entry)
      },
      closedTo: closedDeeds,
    },
    people: {
      onHouseholdOpened: postBasePoints,
      onHouseholdsOpened: postBasePointsIn,
      onListingChosen: async (w, householdId, listing) => {
        await recordListing(w, householdId, listing)
        await takeDownByListing(w, householdId, listing)
        await takeDownCredit(w, householdId, listing)
      },
      onAccountBound: confirmAuthor,
      onOfficeEnded: endSessionsOf,
      onPhoneLeft: endSessionsOf,
      onHouseholdMoved: async (w, householdId, villageCode) => {
        await followMove(w, householdId, villageCode)
        await moveCredit(w, householdId, villageCode)
      },
      onHouseholdClosed: async (w, householdId) => {
        await followClosing(w, householdId)
        await ceaseCredit(w, householdId)
      },
      onHouseholdReopened: async (w, householdId) => {
        await followReopening(w, householdId)
        await resumeCredit(w, householdId)
      },
      onPersonLeft: leaveEnterprises,
      onKinChanged: async (w, pair) => {
        await reconsiderKin(w, pair)
        await reconsiderContests(w, pair)
        await reconsiderHonours(w, pair)
        await reconsiderEnterprises(w, pair)
      },
      onKinNews: (w, to, { template, kinshipId, facts }) =>
        tell(w, [to], { template, subject: 'kinship', subjectId: kinshipId, facts }),
    },
    slips: { deed: deedSlip, credit: creditSlip, class: classSlip },
    certificates: {
      creditHousehold: creditCertificate,
      creditVillage: creditCertificate,
      creditTownship: creditCertificate,
      exemplar: honourCertificate,
      creditEnterprise: enterpriseCertificate,
    },
    polls: { exemplar: exemplarPoll },
    photos: {
      mayRead: maySeePhotos,
      mayReadSheet: async (r, actor, photoId) =>
        (await maySeeSheet(r, actor, photoId)) ||
        (await maySeePaper(r, actor, photoId)) ||
        (await maySeeVoterList(r, actor, photoId)) ||
        (await maySeeCandidatePhoto(r, actor, photoId)),
    },
  }
}
