/**
 * Opens the camera for a code and answers what it says; undefined when the person thought better of it. Throws NotAllowed
 * where the camera was refused. The whole is null where there is nothing to scan with.
 */
export type ScanCode = (() => Promise<string | undefined>) | null
