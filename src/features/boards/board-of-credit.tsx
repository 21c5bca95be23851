import { useQuery } from '@tanstack/react-query'
import { Text, View } from '@tarojs/components'
import type { CreditBoard } from '../../../cloudfunctions/contract/credit-board'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Loaded } from '../../components/loaded'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { levelOf } from '../../services/divisions'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import './boards.scss'
import { EnterpriseRoll } from './enterprise-roll'
import { HouseholdOf } from './household-of'

const words = t.boards.credit

/** Credit households by grade, in no order within one. */
export function BoardOfCredit({ divisionCode }: { divisionCode: DivisionCode }) {
  const asked = useQuery({
    queryKey: ['credit.board', divisionCode],
    queryFn: ({ signal }) => api.credit.board.query({ divisionCode }, { signal }),
  })
  usePullToRefresh(asked)
  const withVillage = levelOf(divisionCode) !== 'village'
  return (
    <Loaded query={asked}>
      {({ as, divisionName, grades }) => {
        if (as === 'off') return <EmptyState words={t.boards.off} />
        return (
          <>
            <Card title={fill(words.title, { division: divisionName })}>
              {grades.length === 0 && <EmptyState words={words.empty} />}
              {grades.map((one) => (
                <Grade key={one.grade} one={one} withVillage={withVillage} />
              ))}
              <View className="boards-how">
                <Text className="boards-note">{words.how}</Text>
              </View>
            </Card>
            <EnterpriseRoll divisionCode={divisionCode} />
          </>
        )
      }}
    </Loaded>
  )
}

function Grade({ one: { grade, rows }, withVillage }: { one: CreditBoard['grades'][number]; withVillage: boolean }) {
  return (
    <>
      <View className="boards-grade">
        <Text>{grade === null ? words.ungraded : t.creditGrades[grade]}</Text>
      </View>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of those who are not told apart have nothing else
        <View key={at} className="boards-row">
          <HouseholdOf row={row} withVillage={withVillage} />
        </View>
      ))}
    </>
  )
}
