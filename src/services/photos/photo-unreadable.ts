/** The chosen file is no picture that this device can read. */
export class PhotoUnreadable extends Error {
  constructor() {
    super('photo unreadable')
    this.name = 'PhotoUnreadable'
  }
}
