import type { AccountId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { findOpenid } from './binding.repository'

/** The platform identity of an account; null for one that signs in at the host, or is closed. */
export const openidOf = (db: Reader, accountId: AccountId): Promise<string | null> => findOpenid(db, accountId)
