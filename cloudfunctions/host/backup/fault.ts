/** What whoever backs up or restores can mend: it needs a sentence and no stack. */
export class BackupFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BackupFault'
  }
}
