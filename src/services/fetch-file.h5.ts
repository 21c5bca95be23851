import type { FetchFile } from './fetch-file.types'

/** The server names it, and sends it as it is read: the browser writes it to the disk as it comes. */
export const fetchFile: FetchFile | null = (path) => {
  const link = document.createElement('a')
  link.href = path
  link.download = ''
  document.body.append(link)
  link.click()
  link.remove()
}
