/** Has the browser fetch a file of the server, by its path, and save it. */
export type FetchFile = (path: string) => void
