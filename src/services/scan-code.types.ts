/** What stands in the QR code that the camera saw; null when the person thought better of it. Throws where it cannot be read. */
export type ScanCode = () => Promise<string | null>
