import { app } from './zh-CN/app'
import { bind } from './zh-CN/bind'
import { bindings } from './zh-CN/bindings'
import { boards } from './zh-CN/boards'
import { checks } from './zh-CN/checks'
import { common } from './zh-CN/common'
import { council } from './zh-CN/council'
import { deedPage } from './zh-CN/deed-page'
import { deeds } from './zh-CN/deeds'
import { demo } from './zh-CN/demo'
import { divisions } from './zh-CN/divisions'
import { errors } from './zh-CN/errors'
import { faults } from './zh-CN/fields'
import { home } from './zh-CN/home'
import { household } from './zh-CN/household'
import { kin } from './zh-CN/kin'
import { ledger } from './zh-CN/ledger'
import { mine } from './zh-CN/mine'
import { myDeeds } from './zh-CN/my-deeds'
import { nominate } from './zh-CN/nominate'
import { notices } from './zh-CN/notices'
import { people } from './zh-CN/people'
import { picking } from './zh-CN/picking'
import { points } from './zh-CN/points'
import { roles } from './zh-CN/roles'
import { session } from './zh-CN/session'
import { time } from './zh-CN/time'

/** Every word that a person reads. Codes come from the contract; the compiler sees to it that each has its words. */
export const zhCN = {
  app,
  bind,
  bindings,
  boards,
  checks,
  common,
  council,
  deedPage,
  deeds,
  demo,
  divisions,
  errors,
  faults,
  home,
  household,
  kin,
  ledger,
  mine,
  myDeeds,
  nominate,
  notices,
  people,
  picking,
  points,
  roles,
  session,
  time,
}
