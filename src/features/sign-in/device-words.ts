import type { Browser, System } from '../../../cloudfunctions/contract/sign-in'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'

/** 「Windows 电脑，Edge 浏览器」 */
export const deviceWords = ({ system, browser }: { system: System; browser: Browser }): string =>
  fill(t.signIn.device, { system: t.signIn.systems[system], browser: t.signIn.browsers[browser] })
