/** A phone has no keyboard to go through a list with. */
export function useQueueKeys(_rowClass: string) {}

export const openNextRow = (_rowClass: string): void => undefined
