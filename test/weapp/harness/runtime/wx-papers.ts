import { type Asked, answering } from './answer'
import { chosenFiles } from './choose-files'
import { fileOf, keepFile } from './files'
import { mustBeOnline } from './network'
import { asked, needsPrivacy } from './person'

/** A file out of a chat; the test lays it in. */
async function chooseMessageFile({ count, extension = [] }: Asked & { count: number; extension?: string[] }) {
  await needsPrivacy('chooseMessageFile')
  const chosen = (await chosenFiles()).filter(({ name }) => extension.some((one) => name.endsWith(`.${one}`)))
  const tempFiles = chosen.slice(0, count).map(async (file) => {
    const { name, size } = file
    return { path: keepFile(new Uint8Array(await file.arrayBuffer())), name, size, type: 'file' }
  })
  return { tempFiles: await Promise.all(tempFiles) }
}

async function downloadFile({ url }: Asked & { url: string }) {
  mustBeOnline('downloadFile')
  const answer = await fetch(url)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { statusCode: answer.status, tempFilePath: keepFile(bytes) }
}

/** The platform's own reader stands above the page; that it was opened is all that a page learns. */
function openDocument({ filePath, fileType }: Asked & { filePath: string; fileType: string }) {
  fileOf(filePath)
  asked.push(`openDocument ${fileType}`)
}

export const papers = {
  chooseMessageFile: answering('chooseMessageFile', chooseMessageFile),
  downloadFile: answering('downloadFile', downloadFile),
  openDocument: answering('openDocument', openDocument),
}
