import type { OpenPaper } from './paper-file.types'

/** The host hands it out to be saved: the browser asks where, or opens it with what reads PDFs. */
export const openPaper: OpenPaper = async ({ url }) => {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  document.body.append(link)
  link.click()
  link.remove()
}
