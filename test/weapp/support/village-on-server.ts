import { eq } from 'drizzle-orm'
import { compose } from '../../../cloudfunctions/compose'
import type { AccountId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { loadCounty } from '../../../cloudfunctions/domain/load-county'
import { decideRequest, insertBinding } from '../../../cloudfunctions/domain/people/binding.repository'
import { accountOfOpenid } from '../../../cloudfunctions/domain/people/open-account'
import { openHousehold } from '../../../cloudfunctions/domain/people/open-household'
import { type Clock, systemClock } from '../../../cloudfunctions/platform/clock'
import { schemaOfCounty } from '../../../cloudfunctions/platform/db/names'
import { openPostgres } from '../../../cloudfunctions/platform/db/open-postgres'
import { account } from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { consoleLog } from '../../../cloudfunctions/platform/log'
import { countyData } from '../../support/county-data'
import { memoryPhotoStore } from '../../support/memory-photo-store'
import { adoptRules, writing } from '../../support/people'
import { testKeys } from '../../support/signing-keys'
import { COUNTY, VILLAGE } from '../../support/village'

/** The county on a server's database, as the built functions will find it. */
export async function villageOnServer(
  url: string,
  clock: Clock = systemClock,
): Promise<{ village: Village; close(): Promise<void> }> {
  const opened = await openPostgres({ kind: 'postgres', url, schemaName: schemaOfCounty(COUNTY), max: 2 })
  const county = { code: COUNTY, name: '汤阴县', sponsorUnit: '—', filingNumber: '—' }
  const log = consoleLog(clock)
  const platform = {
    db: opened.db,
    clock,
    photoStore: memoryPhotoStore(),
    subscribeMessages: null,
    wechat: null,
    keys: testKeys(),
    log,
    county,
    demo: false,
  }
  const village = compose(platform)
  await loadCounty(village, countyData())
  await adoptRules(village)
  return { village, close: () => opened.close() }
}

/** A household of one whose phone the platform knows by `openid`. */
export async function personWithPhone(village: Village, name: string, openid: string) {
  const accountId = await accountOfOpenid(village, openid)
  return writing(village, async (w) => {
    const number = openid.slice(-20)
    const home = await openHousehold(w, {
      villageCode: VILLAGE,
      number,
      group: '一组',
      members: [{ name, birthYear: 1962 }],
    })
    const [personId] = home.personIds
    if (!personId) throw new Error('a household has a head')
    const id = newId<Parameters<typeof decideRequest>[1]>()
    const request = { id, accountId, villageCode: VILLAGE, claimedName: name, birthYear: 1962 }
    await insertBinding(w.tx, { ...request, status: 'requested', requestedAt: w.now })
    await decideRequest(w.tx, id, { status: 'approved', personId, decidedAt: w.now })
    return { accountId, personId, householdId: home.householdId, name }
  })
}

/** Gives an account that the test made the phone that the platform knows by `openid`. */
export async function givePhone(village: Village, accountId: AccountId, openid: string): Promise<void> {
  await village.db.update(account).set({ openid }).where(eq(account.id, accountId))
}
