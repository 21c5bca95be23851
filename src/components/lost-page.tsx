import * as t from '../i18n/zh-CN'
import { EmptyState } from './empty-state'
import { PageFrame } from './page-frame'

/** A page whose address leads to nothing: a link that was cut or mistyped. */
export function LostPage() {
  return (
    <PageFrame title={t.app.name}>
      <EmptyState words={t.errors.NOT_FOUND} />
    </PageFrame>
  )
}
