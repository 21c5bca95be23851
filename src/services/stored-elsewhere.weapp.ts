/** A mini-program has no other tabs. */
export function onStoredElsewhere(_key: string, _tell: () => void): void {}
