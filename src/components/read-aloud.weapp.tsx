/** The mini-program has no voice of its own: no button is shown. */
export const ReadAloud = () => null
