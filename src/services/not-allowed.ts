/** What a person may refuse: the album and camera for choosing pictures, the camera for a code, the album for saving, the calendar. */
export type Permission = 'photos' | 'camera' | 'album' | 'calendar'

/** The person, or the phone's settings, refused something that was asked for; there is always another way. */
export class NotAllowed extends Error {
  constructor(readonly what: Permission) {
    super(`not allowed: ${what}`)
    this.name = 'NotAllowed'
  }
}
