/** Asks the person before the app begins anew with a newer version; answers whether it may. */
export type AskToRestart = () => Promise<boolean>

/** Looks out for a newer version while the app runs. Nothing typed is lost: drafts are kept before it begins anew. */
export type WatchUpdates = (ask: AskToRestart) => void
