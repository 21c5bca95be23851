import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import * as t from '../../../i18n/zh-CN'
import { scrollToStep } from './scroll-to-step'
import type { DeedForm } from './use-deed-form'

/** The one button of the form: looks it over and, when nothing is wrong, opens the last look. */
export function CheckBar({ form, onChecked }: { form: DeedForm; onChecked: () => void }) {
  const check = () => {
    const wrong = form.check()
    if (wrong.length === 0) onChecked()
    else scrollToStep(wrong)
  }
  return (
    <BottomBar>
      <Button onPress={check}>{t.nominate.check}</Button>
    </BottomBar>
  )
}
