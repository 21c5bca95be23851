import { loud } from './loud'
import { cloud } from './wx-cloud'
import { files } from './wx-files'
import { navigation } from './wx-navigation'
import { papers } from './wx-papers'
import { query } from './wx-query'
import { storage } from './wx-storage'
import { system } from './wx-system'

/** What Taro looks for as it starts and does without: undefined, as on an older phone. */
const LOOKED_FOR = ['webpackJsonp']

/** The calls of the platform that the mini-program uses. */
export const wx = loud('wx', { ...system, ...storage, ...navigation, ...files, ...papers, ...query, cloud }, LOOKED_FOR)
