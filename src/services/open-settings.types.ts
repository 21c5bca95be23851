/**
 * Opens the platform's page of what the mini-program may do; answers whether pictures may be saved to the album now. To be
 * called by a tap. Null where there is no such page.
 */
export type OpenSettings = (() => Promise<boolean>) | null
