/** A browser asks by itself. */
export const PrivacyQuestion = () => null
