import type { DeedId } from '../../../../cloudfunctions/contract/ids'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'

/** The council asked: the answer is one press away. */
export function EditBar({ deedId }: { deedId: DeedId }) {
  return (
    <BottomBar>
      <Button onPress={() => go('editDeed', { deedId })}>{t.deedPage.edit}</Button>
    </BottomBar>
  )
}
