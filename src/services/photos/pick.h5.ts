import { showBlob } from './blobs.h5'
import type { LocalPhoto, PickPhotos } from './photo.types'
import { PhotoUnreadable } from './photo-unreadable'
import { toJpeg } from './to-jpeg.h5'

async function localPhoto(file: File): Promise<LocalPhoto> {
  return { path: showBlob(await toJpeg(file)) }
}

/** The browser's own chooser: camera or album. Throws PhotoUnreadable when none of the files is a picture. */
export const pickPhotos: PickPhotos = async (count) => {
  const files = await chooseFiles(count > 1)
  const photos = await Promise.allSettled(files.slice(0, count).map(localPhoto))
  const read = photos.flatMap((photo) => (photo.status === 'fulfilled' ? [photo.value] : []))
  if (files.length > 0 && read.length === 0) throw new PhotoUnreadable()
  return read
}

function chooseFiles(multiple: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
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
