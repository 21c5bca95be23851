import { app } from './zh-CN/app'
import { common } from './zh-CN/common'
import { council } from './zh-CN/council'
import { deeds } from './zh-CN/deeds'
import { errors } from './zh-CN/errors'
import { faults } from './zh-CN/fields'
import { home } from './zh-CN/home'
import { mine } from './zh-CN/mine'
import { notices } from './zh-CN/notices'
import { people } from './zh-CN/people'
import { points } from './zh-CN/points'
import { time } from './zh-CN/time'

/** Every word that a person reads. Codes come from the contract; the compiler sees to it that each has its words. */
export const zhCN = { app, common, council, deeds, errors, faults, home, mine, notices, people, points, time }
