import type { AccountId } from '../../contract/ids'
import { newId } from '../../platform/ids'
import type { Village, Writing } from '../context'
import { findAccountByOpenid, insertAccount } from './binding.repository'

/** The account of a platform identity; made at the first visit, once however many calls arrive together. */
export async function accountOfOpenid(village: Village, openid: string): Promise<AccountId> {
  const known = await findAccountByOpenid(village.db, openid)
  if (known) return known
  return village.db.transaction(async (tx) => {
    await insertAccount(tx, { id: newId(), openid, createdAt: village.clock.now() })
    const made = await findAccountByOpenid(tx, openid)
    if (!made) throw new Error('an account just made cannot be found')
    return made
  })
}

/** An account that has no platform identity: its person signs in at the host. */
export async function openAccount(w: Writing): Promise<AccountId> {
  const id = newId<AccountId>()
  await insertAccount(w.tx, { id, createdAt: w.now })
  return id
}
