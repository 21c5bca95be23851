import { View } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { RosterImportView } from '../../../cloudfunctions/contract/roster-import'
import { Button } from '../../components/button'
import { ChooseOne } from '../../components/choice'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import './roster-import.scss'

const words = t.rosterImport

const WAYS = [
  { value: 'whole', title: words.whole, hint: words.wholeHint },
  { value: 'good', title: words.good, hint: words.goodHint },
] as const

/** What an officer says to a file that was checked: put it in, wholly or what is right of it, or leave it. */
export function Deciding({ view }: { view: RosterImportView }) {
  const [way, setWay] = useState<'whole' | 'good'>('good')
  const [leaving, setLeaving] = useState(false)
  const put = useCommand(api.rosterImport.put.mutate, { onDone: readAgain })
  const discard = useCommand(api.rosterImport.discard.mutate, { onDone: readAgain })
  const { importId, status, counts, rows } = view
  const mayPut = status === 'checked' && counts !== undefined && counts.new > 0
  const small = rows <= LIMITS.importWholeRows
  const blocked = way === 'whole' && (counts?.faulty ?? 0) > 0
  return (
    <>
      {status === 'checked' && !mayPut && <Hint words={words.nothingNew} />}
      {mayPut && small && <ChooseOne label={words.way} options={WAYS} value={way} onChange={setWay} />}
      {blocked && <Hint words={words.blocked} />}
      <View className="roster-import-acts">
        {mayPut && (
          <Button
            busy={put.busy}
            disabled={blocked}
            onPress={() => put.run({ importId, whole: small && way === 'whole' })}
          >
            {fill(words.putIn, { count: counts.new })}
          </Button>
        )}
        {(status === 'checked' || status === 'receiving') && (
          <Button kind="plain" onPress={() => setLeaving(true)}>
            {words.leave}
          </Button>
        )}
      </View>
      <FailureNote error={put.error} />
      <ConfirmDialog
        open={leaving}
        title={words.leaveTitle}
        confirm={words.leave}
        busy={discard.busy}
        onConfirm={() => discard.run({ importId })}
        onClose={() => setLeaving(false)}
      >
        {words.leaveWords}
        <FailureNote error={discard.error} />
      </ConfirmDialog>
    </>
  )
}
