import { Text, View } from '@tarojs/components'
import type { DecideAppealInput } from '../../../cloudfunctions/contract/appeals'
import { alert } from '../../components/a11y'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './appeals.scss'
import type { Rule } from './prepare-decision'
import type { Decision } from './use-decision'

const words = t.appeals.decision

/** The one act of the sheet, at the thumb: says what is missing, asks once more, decides. */
export function DecisionBar({ decision }: { decision: Decision }) {
  const { asked, deciding, missing, rule } = decision
  return (
    <>
      <BottomBar>
        <View className="appeals-bar">
          {missing.length > 0 && (
            <View className="appeals-missing" {...alert()}>
              {missing.map((sentence) => (
                <View key={sentence}>
                  <Text>{sentence}</Text>
                </View>
              ))}
            </View>
          )}
          <Button onPress={decision.ask}>{words.send}</Button>
        </View>
      </BottomBar>
      <ConfirmDialog
        open={asked !== undefined}
        title={words.asking}
        confirm={words.send}
        busy={deciding.busy}
        onConfirm={() => {
          if (asked) deciding.run(asked)
        }}
        onClose={decision.stop}
      >
        {asked && <Text className="appeals-strong">{summaryOf(asked, rule)}</Text>}
        <Text className="appeals-soft">{words.cannotUndo}</Text>
        <FailureNote error={deciding.error} />
      </ConfirmDialog>
    </>
  )
}

function summaryOf(asked: DecideAppealInput, rule: Rule | undefined): string {
  switch (asked.outcome) {
    case 'accepted':
      return fill(words.acceptSum, { rule: rule?.name ?? '', points: (rule?.points ?? 0) * asked.units })
    case 'declined':
      return fill(words.declineSum, { reason: t.council.declineReasons[asked.reason] })
  }
}
