import { Card } from '../../components/card'
import * as t from '../../i18n/zh-CN'
import { ClassLine } from './class-line'
import { useNextClass } from './use-school'

/** On the home page: the next class within reach; nothing while none is planned or known. */
export function NextClass() {
  const next = useNextClass()
  const row = next.data?.class
  if (!row) return null
  return (
    <Card title={t.school.next}>
      <ClassLine row={row} />
    </Card>
  )
}
