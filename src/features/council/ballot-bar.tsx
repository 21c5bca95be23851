import { Text, View } from '@tarojs/components'
import { alert } from '../../components/a11y'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import * as t from '../../i18n/zh-CN'
import { failureOf } from '../../services/failure-of'
import { ballotWords } from './ballot-words'
import './council.scss'
import type { Ballot } from './use-ballot'

/** The one act of the sheet, at the thumb: says what is missing, asks once more, casts. */
export function BallotBar({ ballot }: { ballot: Ballot }) {
  const { asked, cast, missing, rule } = ballot
  return (
    <>
      <BottomBar>
        <View className="council-bar">
          {missing.length > 0 && <Missing sentences={missing} />}
          {asked === undefined && <Refused error={cast.error} />}
          <Button onPress={() => ballot.ask()}>{t.council.ballot.cast}</Button>
        </View>
      </BottomBar>
      <ConfirmDialog
        open={asked !== undefined}
        title={t.council.ballot.castTitle}
        confirm={t.council.ballot.confirm}
        busy={cast.busy}
        onConfirm={() => {
          if (asked) cast.run(asked)
        }}
        onClose={ballot.stop}
      >
        <View>{asked && <Text className="council-mine">{ballotWords(asked, rule)}</Text>}</View>
        <Text className="council-soft">{t.council.ballot.cannotUndo}</Text>
        <FailureNote error={cast.error} />
      </ConfirmDialog>
    </>
  )
}

/** A ballot that was not taken. When somebody changed the sheet meanwhile, what was filled in is still here. */
function Refused({ error }: { error: unknown }) {
  return (
    <>
      <FailureNote error={error} />
      {failureOf(error)?.code === 'VERSION_CONFLICT' && <Text className="council-soft">{t.council.ballot.kept}</Text>}
    </>
  )
}

function Missing({ sentences }: { sentences: readonly string[] }) {
  return (
    <View className="council-missing" {...alert()}>
      {sentences.map((sentence) => (
        <View key={sentence}>
          <Text>{sentence}</Text>
        </View>
      ))}
    </View>
  )
}
