import type { NoticeView } from '../../cloudfunctions/contract/notices'
import * as t from '../i18n/zh-CN'
import { levelOf } from './divisions'

/** Whom to ask about a notice: the office of the division that published it, and who holds it. */
export function contactWords({ villageCode, contacts }: Pick<NoticeView, 'villageCode' | 'contacts'>): string {
  const office = t.notices.contacts[levelOf(villageCode)]
  return contacts.length === 0 ? office : `${office} ${contacts.join('、')}`
}
