import type { DeedId } from '../../../cloudfunctions/contract/ids'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { EditForm } from './form/edit-form'
import type { Pickers } from './form/pickers.types'
import { useDeed } from './use-deed'

interface EditScreenProps {
  deedId: DeedId | undefined
  pickers: Pickers
}

/** Mends a returned deed. */
export function EditScreen({ deedId, pickers }: EditScreenProps) {
  const deed = useDeed(deedId)
  if (deed.data?.can.includes('edit')) return <EditForm key={deed.data.version} deed={deed.data} pickers={pickers} />
  return (
    <PageFrame state={stateOf(deed)} title={t.nominate.editTitle}>
      <EmptyState words={t.errors.WRONG_STATE} />
    </PageFrame>
  )
}
