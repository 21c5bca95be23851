/** The browser asks for a file of the kinds ".csv,.xlsx"; null when the person chooses none. */
export function chooseFile(kinds: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = kinds
    input.onchange = () => resolve(input.files?.[0] ?? null)
    input.oncancel = () => resolve(null)
    input.click()
  })
}
