import * as t from '../i18n/zh-CN'
import { go } from '../services/navigate'
import { Button } from './button'
import { EmptyState } from './empty-state'

/** Stands in the place of what only a signed-in person can see or do. */
export function MustSignIn({ words = t.session.asked }: { words?: string }) {
  return (
    <EmptyState words={words}>
      <Button onPress={() => go('signIn')}>{t.session.go}</Button>
    </EmptyState>
  )
}
