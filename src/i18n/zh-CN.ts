import { activities } from './zh-CN/activities'
import { adoption } from './zh-CN/adoption'
import { app } from './zh-CN/app'
import { appeals } from './zh-CN/appeals'
import { bind } from './zh-CN/bind'
import { bindings } from './zh-CN/bindings'
import { boardSwitches } from './zh-CN/board-switches'
import { boards } from './zh-CN/boards'
import { chain } from './zh-CN/chain'
import { checks } from './zh-CN/checks'
import { common } from './zh-CN/common'
import { complaints } from './zh-CN/complaints'
import { council } from './zh-CN/council'
import { deedPage } from './zh-CN/deed-page'
import { deeds } from './zh-CN/deeds'
import { demo } from './zh-CN/demo'
import { divisions } from './zh-CN/divisions'
import { errors } from './zh-CN/errors'
import { faults } from './zh-CN/fields'
import { home } from './zh-CN/home'
import { household } from './zh-CN/household'
import { inbox } from './zh-CN/inbox'
import { kin } from './zh-CN/kin'
import { kinChallenges } from './zh-CN/kin-challenges'
import { ledger } from './zh-CN/ledger'
import { messages } from './zh-CN/messages'
import { mine } from './zh-CN/mine'
import { myDeeds } from './zh-CN/my-deeds'
import { nominate } from './zh-CN/nominate'
import { noticeLines } from './zh-CN/notice-lines'
import { notices } from './zh-CN/notices'
import { objections } from './zh-CN/objections'
import { outsiders } from './zh-CN/outsiders'
import { people } from './zh-CN/people'
import { phone } from './zh-CN/phone'
import { picking } from './zh-CN/picking'
import { points } from './zh-CN/points'
import { print } from './zh-CN/print'
import { privacy } from './zh-CN/privacy'
import { roles } from './zh-CN/roles'
import { roster } from './zh-CN/roster'
import { rules } from './zh-CN/rules'
import { session } from './zh-CN/session'
import { signatures } from './zh-CN/signatures'
import { slips } from './zh-CN/slips'
import { tasks } from './zh-CN/tasks'
import { time } from './zh-CN/time'

/** Every word that a person reads. Codes come from the contract; the compiler sees to it that each has its words. */
export const zhCN = {
  appeals,
  activities,
  adoption,
  chain,
  app,
  bind,
  bindings,
  boardSwitches,
  boards,
  checks,
  common,
  complaints,
  council,
  deedPage,
  deeds,
  demo,
  divisions,
  errors,
  faults,
  home,
  household,
  inbox,
  kin,
  kinChallenges,
  ledger,
  messages,
  mine,
  myDeeds,
  nominate,
  noticeLines,
  notices,
  outsiders,
  objections,
  people,
  phone,
  picking,
  points,
  print,
  privacy,
  roles,
  rules,
  roster,
  session,
  slips,
  signatures,
  tasks,
  time,
}
