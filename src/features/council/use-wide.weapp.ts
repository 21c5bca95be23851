/** A phone holds one thing at a time. */
export const useWide = () => false
