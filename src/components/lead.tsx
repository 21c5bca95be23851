import { Text } from '@tarojs/components'
import './lead.scss'

/** What a page is for, in a sentence above everything else. */
export function Lead({ children }: { children: string }) {
  return <Text className="yx-lead">{children}</Text>
}
