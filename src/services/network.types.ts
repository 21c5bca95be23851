/** Calls the listener whenever the phone says that there is a network again. Answers how to stop it. */
export type OnNetworkBack = (listener: () => void) => () => void
