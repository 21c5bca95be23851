import * as v from 'valibot'
import { EditDeedInput } from '../../../../cloudfunctions/contract/deeds'
import type { DeedId } from '../../../../cloudfunctions/contract/ids'
import { api } from '../../../services/api'
import { storedIntent } from '../../../services/intent-stored'
import { goBack } from '../../../services/navigate'
import { usePhotoSending } from '../../../services/photos/use-photo-sending'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import { editInputOf } from './draft'
import { type Sending, sendingOf } from './sending'
import type { DeedDraft } from './use-deed-draft'

/** Lays a returned deed before the council again: new photos first, then the deed in the version that was read. */
export function useEditDeed(deedDraft: DeedDraft, deedId: DeedId, version: number): Sending {
  const photos = usePhotoSending(deedDraft)
  const editing = useCommand(api.deeds.edit.mutate, {
    place: storedIntent(`deed:${deedId}`),
    onDone: () => {
      deedDraft.discard()
      readAgain()
      goBack()
    },
  })
  const send = async () => {
    if (!(await photos.run())) return
    const read = v.safeParse(EditDeedInput, editInputOf(deedDraft.latest(), deedId, version))
    if (read.success) editing.run(read.output)
  }
  return sendingOf(send, photos.state, editing)
}
