import type { SaveText } from './save-text.types'

/** The browser downloads it. */
export const saveText: SaveText = async (name, text) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
  return 'saved'
}
