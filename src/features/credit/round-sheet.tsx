import { Text, View } from '@tarojs/components'
import type { Sheet, SheetStep } from '../../../cloudfunctions/contract/credit-round'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { Loaded } from '../../components/loaded'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './credit.scss'
import { usePassing, useRoundSheet } from './use-round-sheet'

const words = t.credit.round

interface RoundSheetProps {
  villageCode: DivisionCode
  step: SheetStep
}

/** The sheet of the year-end round that waits for the reader: one press passes it, piece by piece. */
export function RoundSheet({ villageCode, step }: RoundSheetProps) {
  const asked = useRoundSheet(villageCode, step)
  const passing = usePassing(villageCode, step, asked.refetch)
  return (
    <Loaded query={asked}>
      {(sheet) => (
        <Card title={words.steps[step]}>
          <Stack>
            <Text className="credit-soft">{words.stepWords[step]}</Text>
            {passing.passed > 0 && <Hint words={fill(words.passed, { count: passing.passed })} />}
            <FailureNote error={passing.error} />
            {sheet.rows.length > 0 && (
              <View className="credit-acts">
                <Button
                  busy={passing.busy}
                  busyWords={fill(words.going, { count: sheet.rows.length })}
                  onPress={() => passing.start(sheet.rows)}
                >
                  {fill(words.acts[step], { count: sheet.rows.length })}
                </Button>
                {passing.busy && (
                  <Button kind="plain" onPress={passing.stop}>
                    {words.stop}
                  </Button>
                )}
              </View>
            )}
            <Rows sheet={sheet} />
          </Stack>
        </Card>
      )}
    </Loaded>
  )
}

function Rows({ sheet: { year, rows, recused, singly } }: { sheet: Sheet }) {
  return (
    <View>
      {rows.length === 0 && <EmptyState words={year === 0 ? words.notOpen : words.empty} />}
      {recused > 0 && <Text className="credit-soft">{fill(words.recused, { count: recused })}</Text>}
      {singly > 0 && <Text className="credit-soft">{fill(words.singly, { count: singly })}</Text>}
      {rows.map(({ householdId, headName, group, number, honor, participations, grade }) => (
        <ListRow
          key={householdId}
          title={fill(t.credit.office.of, { name: headName })}
          note={fill(words.row, { place: fill(t.noticeLines.group, { group, number }), honor, participations })}
          aside={grade === null ? undefined : t.credit.grades[grade]}
        />
      ))}
    </View>
  )
}
