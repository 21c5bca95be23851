import { showBlob } from '../photos/blobs.h5'
import type { PickFiles } from './paper-file.types'

/** The browser's own chooser. */
export const pickFiles: PickFiles = async (count) => {
  const files = await choose(count > 1)
  return files.slice(0, count).map((file) => ({ path: showBlob(file), name: file.name, size: file.size }))
}

function choose(multiple: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'application/pdf,.pdf'
    input.multiple = multiple
    input.hidden = true
    const done = (files: File[]) => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => done([...(input.files ?? [])]))
    input.addEventListener('cancel', () => done([]))
    document.body.append(input)
    input.click()
  })
}
