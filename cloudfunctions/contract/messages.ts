/** What a message is about; opening it leads there. */
export const MESSAGE_SUBJECTS = ['deed'] as const
export type MessageSubject = (typeof MESSAGE_SUBJECTS)[number]

/** One template a thing that people are told; the words stand in the client's catalogue. */
export const MESSAGE_TEMPLATES = [
  'deedReturned',
  'deedAccepted',
  'deedDeclined',
  'deedOnNotice',
  'deedConfirmed',
  'consentAsked',
] as const
export type MessageTemplate = (typeof MESSAGE_TEMPLATES)[number]

/** What fills a template: plain words and numbers, never a contact or a sealed name. */
export type MessageFacts = Readonly<Record<string, string | number>>

/** What the clerk is asked to do by hand: tell somebody without a phone, take down what hangs on a wall. */
export const CLERK_TASK_KINDS = ['tellThem', 'takeDown'] as const
export type ClerkTaskKind = (typeof CLERK_TASK_KINDS)[number]
