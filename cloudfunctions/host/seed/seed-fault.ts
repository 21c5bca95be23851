/** The county cannot be filled as it was asked; the message is for whoever typed the command. */
export class SeedFault extends Error {}
