import { cloud } from './wx-cloud'
import { files } from './wx-files'
import { navigation } from './wx-navigation'
import { storage } from './wx-storage'
import { system } from './wx-system'

/** The calls of the platform that the mini-program uses. What is not here is undefined, as on an older phone. */
export const wx: Record<string, unknown> = { ...system, ...storage, ...navigation, ...files, cloud }
