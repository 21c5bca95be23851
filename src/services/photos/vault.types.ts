import type { LocalPhoto } from './photo.types'

/** The place on the phone where chosen pictures outlive the app. Any of it may throw: a full phone, a private window. */
export interface Vault {
  /** Copies a picture in; answers the name it has there. */
  put: (photo: LocalPhoto) => Promise<string>
  /** What an image element shows of a kept picture; undefined when it is gone. */
  open: (name: string) => Promise<string | undefined>
  drop: (name: string) => Promise<void>
  names: () => Promise<string[]>
  /** Whether a path given out before still leads to its picture. */
  isHere: (path: string) => boolean
}
