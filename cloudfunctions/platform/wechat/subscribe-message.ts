/** A notification on somebody's phone. It says that there is news and where; what it is stands in the inbox alone. */
export interface SubscribeMessage {
  /** The same for every try of one message. */
  key: string
  openid: string
  /** By which the platform's template is chosen. */
  kind: string
  at: Date
}

/**
 * Notifies phones. One tap of its owner lets one notification of a template through, so that a second try of a message
 * that got through is refused unless the owner tapped twice.
 */
export interface SubscribeMessages {
  /** The platform's templates that a phone can be asked to allow, by kind. */
  templates: Readonly<Record<string, string>>
  /** Whether it got through; `false` when its owner did not allow it. @throws Error when a later try may succeed */
  send(message: SubscribeMessage): Promise<boolean>
}
