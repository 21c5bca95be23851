import { recordListing, recordScore } from './domain/boards/record-score'
import type { Platform, Village } from './domain/context'
import { confirmAuthor } from './domain/deeds/confirm-author'
import { deedCouncil } from './domain/deeds/deed-council'
import { deedNotice } from './domain/deeds/deed-notice'
import { maySeePhotos } from './domain/deeds/see-photos'
import { postBasePoints } from './domain/points/post-base-points'

/** Who is wired to whom, in one place: mechanisms know nothing of what is decided, published or posted with them. */
export function compose(platform: Platform): Village {
  return {
    ...platform,
    council: { deed: deedCouncil },
    notices: { deed: deedNotice },
    ledger: { onPosted: recordScore },
    people: { onHouseholdOpened: postBasePoints, onListingChosen: recordListing, onAccountBound: confirmAuthor },
    photos: { mayRead: maySeePhotos },
  }
}
