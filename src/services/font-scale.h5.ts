/** A browser scales type by itself. */
export const platformFontScale = () => 1
