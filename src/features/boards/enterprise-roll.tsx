import { useQuery } from '@tanstack/react-query'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'

const words = t.enterprise.board

/** Credit enterprises of a division, in the order in which they were named; nothing where there are none. */
export function EnterpriseRoll({ divisionCode }: { divisionCode: DivisionCode }) {
  const now = useVillageNow()
  const { data } = useQuery({
    queryKey: ['enterprises.board', divisionCode],
    queryFn: ({ signal }) => api.enterprises.board.query({ divisionCode }, { signal }),
  })
  if (!data || data.rows.length === 0) return null
  return (
    <Card title={fill(words.title, { division: data.divisionName })}>
      {data.rows.map(({ name, villageName, validUntil }) => (
        <ListRow
          key={name}
          title={name}
          note={fill(words.row, { village: villageName, until: dayWords(validUntil, now) })}
        />
      ))}
    </Card>
  )
}
