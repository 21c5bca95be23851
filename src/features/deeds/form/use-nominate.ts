import * as v from 'valibot'
import { NominateInput } from '../../../../cloudfunctions/contract/deeds'
import { api } from '../../../services/api'
import { storedIntent } from '../../../services/intent-stored'
import { go } from '../../../services/navigate'
import { usePhotoSending } from '../../../services/photos/use-photo-sending'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import { nominateInputOf } from './draft'
import { sendingOf } from './sending'
import type { DeedDraft } from './use-deed-draft'

/**
 * Sends the photos, then the deed, under one intent that outlives the app; then opens its timeline, or for what a clerk
 * entered on behalf the slip to be printed.
 */
export function useNominate(deedDraft: DeedDraft, onSent: () => void) {
  const photos = usePhotoSending(deedDraft)
  const nominating = useCommand(api.deeds.nominate.mutate, {
    place: storedIntent('nominate'),
    onDone: ({ deedId, slip }) => {
      onSent()
      readAgain()
      if (slip) go('slip', { slipId: slip.slipId })
      else go('deed', { deedId })
    },
  })
  const send = async () => {
    if (!(await photos.run())) return
    const read = v.safeParse(NominateInput, nominateInputOf(deedDraft.latest()))
    if (read.success) nominating.run(read.output)
  }
  return sendingOf(send, photos.state, nominating)
}
