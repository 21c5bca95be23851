import { maySeeSheet } from './domain/activities/see-sheets'
import { followClosing, followMove, followReopening } from './domain/boards/follow-household'
import { recordListing, recordScore } from './domain/boards/record-score'
import type { Platform, Village } from './domain/context'
import { reconsiderKin } from './domain/council/reconsider'
import { closedDeeds } from './domain/deeds/closed-deeds'
import { confirmAuthor } from './domain/deeds/confirm-author'
import { deedCouncil } from './domain/deeds/deed-council'
import { deedNotice } from './domain/deeds/deed-notice'
import { deedSlip } from './domain/deeds/deed-slip'
import { maySeePhotos } from './domain/deeds/see-photos'
import { takeDownByListing } from './domain/deeds/take-down-by-listing'
import { tell } from './domain/messages/tell'
import { monthNotice } from './domain/months/month-notice'
import { adoptionNotice } from './domain/points/adoption-notice'
import { postBasePoints } from './domain/points/post-base-points'
import { chainEndOf } from './domain/points/read-chain'
import { rosterNotice } from './domain/roster/roster-notice'
import { endSessionsOf } from './domain/sign-in/end-sessions'

/** Who is wired to whom, in one place: mechanisms know nothing of what is decided, published or posted with them. */
export function compose(platform: Platform): Village {
  return {
    ...platform,
    council: { deed: deedCouncil },
    paper: { chainEndOf },
    notices: { rosterChange: rosterNotice, householdMonth: monthNotice, ruleSet: adoptionNotice, deed: deedNotice },
    ledger: { onPosted: recordScore, closedTo: closedDeeds },
    people: {
      onHouseholdOpened: postBasePoints,
      onListingChosen: async (w, householdId, listing) => {
        await recordListing(w, householdId, listing)
        await takeDownByListing(w, householdId, listing)
      },
      onAccountBound: confirmAuthor,
      onOfficeEnded: endSessionsOf,
      onPhoneLeft: endSessionsOf,
      onHouseholdMoved: followMove,
      onHouseholdClosed: followClosing,
      onHouseholdReopened: followReopening,
      onKinChanged: reconsiderKin,
      onKinNews: (w, to, { template, kinshipId, facts }) =>
        tell(w, [to], { template, subject: 'kinship', subjectId: kinshipId, facts }),
    },
    slips: { deed: deedSlip },
    photos: { mayRead: maySeePhotos, mayReadSheet: maySeeSheet },
  }
}
