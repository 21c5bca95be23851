const host = process.env.HOST_URL ?? ''

/** The address of the same page on the web; null where the county has no host. */
export const publicAddress = (link: string): string | null => (host === '' ? null : `${host}/#${link}`)
