import type { PhotoStatus, ShownPhotoStatus } from '../../contract/photos'
import { statusMachine } from '../../platform/status-machine'

/*
 * A photo: awaited → stripped → checking → passed | refused | human. It is uploaded and stripped in one transaction, then the
 * platform is asked; without an answer in 30 minutes, or without a platform identity to ask with, it waits for a person's
 * eyes, and an answer that comes late still counts. Whatever the platform says, the council says of each photo whether it
 * may be shown: the platform knows what may not be seen by anybody, and the council who has not agreed to be seen. A photo is
 * public when neither refused it and both, or the council's eyes in place of the platform's, let it through.
 */
export const photoMachine = statusMachine<PhotoStatus>({
  awaited: ['stripped', 'human'],
  stripped: ['checking', 'human'],
  checking: ['passed', 'refused', 'human'],
  human: ['passed', 'refused'],
  passed: [],
  refused: [],
})

/** Minutes in which the platform answers, by its own word; a person looks after that. */
export const CHECK_MINUTES = 30

export type PhotoVerdict = 'passed' | 'refused'

/** How a received photo stands, of what the platform and the council said; null for one that was not received. */
export function shownStatus({
  status,
  verdict,
}: {
  status: PhotoStatus
  verdict: PhotoVerdict | null
}): ShownPhotoStatus | null {
  switch (status) {
    case 'awaited':
      return null
    case 'refused':
      return 'refused'
    case 'stripped':
    case 'checking':
      return verdict === 'passed' ? 'checking' : (verdict ?? 'human')
    case 'passed':
    case 'human':
      return verdict ?? 'human'
  }
}
