import type { SavePicture } from './save-picture.types'

/** The browser downloads it. */
export const savePicture: SavePicture = async (path, name) => {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  link.click()
  return 'saved'
}
