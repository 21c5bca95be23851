import type { CloudStorage } from './cloud-storage'
import type { ContentChecks } from './content-checks'
import type { PageCodes } from './page-codes'
import type { PhoneNumbers } from './phone-numbers'

/** What the platform does for us besides calling functions and ringing phones. */
export interface WeChat {
  checks: ContentChecks
  phones: PhoneNumbers
  pageCodes: PageCodes
  storage: CloudStorage
}
