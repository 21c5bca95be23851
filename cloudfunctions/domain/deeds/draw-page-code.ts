import type { DeedId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { sceneOf } from '../../platform/wechat/page-codes'
import type { WeChat } from '../../platform/wechat/wechat'
import type { Reading } from '../context'
import { isPublic } from './deed'
import { findDeed } from './deed.repository'

/** The mini-program's page of a deed; it reads the deed from the scene. */
export const DEED_PAGE = 'pages/more/deed/index'

const LINK_SECONDS = 600

/**
 * The address of a picture that the platform's camera opens as the page of a public deed; null where there is no
 * mini-program behind this process. Drawn once a deed and kept. @throws AppError NOT_FOUND for a deed that is not public
 */
export async function drawPageCode(r: Reading, deedId: DeedId): Promise<string | null> {
  const { status } = orRefuse(await findDeed(r.db, deedId))
  if (!isPublic(status)) throw new AppError('NOT_FOUND')
  const { wechat } = r.village
  return wechat && linkOf(wechat, sceneOf(deedId))
}

async function linkOf({ storage, pageCodes }: WeChat, scene: string): Promise<string> {
  const path = `codes/deed-${scene}`
  const link = async () => (await storage.links([path], LINK_SECONDS)).get(path)
  const drawn = await link()
  if (drawn !== undefined) return drawn
  await storage.upload(path, await pageCodes.draw(DEED_PAGE, scene))
  const made = await link()
  if (made === undefined) throw new Error('the storage does not show what it took')
  return made
}
