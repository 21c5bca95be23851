/** What keeps a file from being imported at all, in a sentence for who typed the command. */
export class ImportFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ImportFault'
  }
}
