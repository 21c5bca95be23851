import { Text } from '@tarojs/components'
import { fill } from '../i18n/fill'
import * as t from '../i18n/zh-CN'
import { agoWords } from '../services/time'
import { deviceMs, useVillageNow } from '../services/village-clock'
import { Hint } from './hint'
import './state.scss'

interface KeptNoteProps {
  /** When what stands below came, in milliseconds of the device. */
  from: number
  /** One line for a part of a page. */
  short?: boolean
}

/** Says how old a list is that the phone kept, while it cannot be renewed. */
export function KeptNote({ from, short = false }: KeptNoteProps) {
  // Renewed every minute.
  useVillageNow()
  const ago = agoWords(deviceMs() - from)
  if (!short) return <Hint words={fill(t.common.fromPhone, { ago })} />
  return <Text className="yx-state__small">{fill(t.common.fromPhoneShort, { ago })}</Text>
}
