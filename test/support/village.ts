import { compose } from '../../cloudfunctions/compose'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { loadCounty } from '../../cloudfunctions/domain/load-county'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { type LogLine, lineLog } from '../../cloudfunctions/platform/log'
import { type MovableClock, movableClock } from './clock'
import { countyData } from './county-data'
import { leftToLoad, noteDivisions } from './database/kept-divisions'
import { memoryPhotoStore } from './memory-photo-store'
import { testKeys } from './signing-keys'

/** A Wednesday morning in the county. */
export const START = '2026-03-04T02:00:00.000Z'

/** 石家庄村 and 北关村 of 城关镇, and the first village of 菜园镇. */
export const VILLAGE = '410523100200' as DivisionCode
export const NEXT_VILLAGE = '410523100201' as DivisionCode
export const TOWNSHIP = '410523100' as DivisionCode
export const COUNTY = '410523' as DivisionCode

export interface TestVillage {
  village: Village
  clock: MovableClock
  /** What the product logged. */
  log: LogLine[]
}

/** The product on a database of the test, with county and rule set loaded; only clock, photo store and log are ours. */
export async function testVillage(db: Database, start: string = START): Promise<TestVillage> {
  const clock = movableClock(start)
  const log: LogLine[] = []
  const county = {
    code: COUNTY,
    name: '汤阴县',
    sponsorUnit: '汤阴县精神文明建设指导委员会办公室',
    filingNumber: '豫ICP备00000000号',
  }
  const platform = {
    db,
    clock,
    photoStore: memoryPhotoStore(),
    subscribeMessages: null,
    wechat: null,
    keys: testKeys(),
    log: lineLog(clock, (line) => log.push(line)),
    county,
    demo: false,
  }
  const village = compose(platform)
  const data = countyData()
  const { divisions } = await loadCounty(village, await leftToLoad(db, data))
  await noteDivisions(db, data, divisions)
  return { village, clock, log }
}
