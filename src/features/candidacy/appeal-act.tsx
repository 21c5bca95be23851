import type { MyCandidacy } from '../../../cloudfunctions/contract/exemplars'
import type { EntryId, HonourId } from '../../../cloudfunctions/contract/ids'
import { ActWithWords } from '../../components/act-with-words'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

const words = t.candidacy

/** The way to the next level for whoever was not recommended, or whose honour was revoked. */
export function AppealAct({ candidacy: { can, entries } }: { candidacy: MyCandidacy }) {
  const declined = entries.find((one) => one.appealUntil !== undefined && one.status === 'notRecommended')
  const revoked = entries.find((one) => one.honourId !== undefined && one.status === 'revoked')
  return (
    <>
      {can.includes('appeal') && declined && <Appeal entryId={declined.entryId} />}
      {can.includes('appealRevocation') && revoked?.honourId && <AppealRevocation honourId={revoked.honourId} />}
    </>
  )
}

function Appeal({ entryId }: { entryId: EntryId }) {
  const { run, busy, error } = useCommand(api.exemplars.appeal.mutate, { onDone: readAgain })
  return (
    <ActWithWords
      {...words.appeal}
      kind="primary"
      busy={busy}
      error={error}
      onSend={(said) => run({ entryId, words: said })}
    />
  )
}

function AppealRevocation({ honourId }: { honourId: HonourId }) {
  const { run, busy, error } = useCommand(api.exemplars.appealRevocation.mutate, { onDone: readAgain })
  return (
    <ActWithWords
      {...words.appealRevocation}
      kind="primary"
      busy={busy}
      error={error}
      onSend={(said) => run({ honourId, words: said })}
    />
  )
}
