import type { EntryId } from '../../../../cloudfunctions/contract/ids'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { Stack } from '../../../components/stack'
import * as t from '../../../i18n/zh-CN'
import { useRight } from '../../../services/session'
import { isRecused, Recused } from '../recused'
import { useDossier } from '../use-selection'
import { DossierContent } from './dossier-content'
import { MyLines } from './my-lines'

const words = t.selection.dossier

/** All that the county knows of a candidate, and the lines that are the reader's to sign. */
export function DossierScreen({ entryId }: { entryId: EntryId }) {
  const asked = useDossier(entryId)
  const signs = useRight('exemplar.vet')
  if (isRecused(asked.error)) return <Recused title={words.title} />
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      {asked.data && (
        <Stack>
          <DossierContent dossier={asked.data} />
          {signs && <MyLines entryId={entryId} />}
        </Stack>
      )}
    </PageFrame>
  )
}
