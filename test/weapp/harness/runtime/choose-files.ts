/** The chooser of the phone; the test lays the files in. @throws Error when it was closed */
export function chosenFiles(): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  return new Promise((resolve, reject) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => reject(new Error('cancel')))
    input.click()
  })
}
