import { WxElement } from './wx-element'

/** A picker opens a sheet at the foot of the screen: a list to choose from, or a date. */
class WxPicker extends WxElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      if (this.prop('disabled') !== true) this.open()
    })
  }

  private open(): void {
    const sheet = document.createElement('dialog')
    sheet.className = 'wx-picker-sheet'
    const choices = this.text('mode') === 'date' ? [this.dateField(sheet)] : this.options(sheet)
    sheet.append(...choices)
    sheet.addEventListener('close', () => sheet.remove())
    document.body.append(sheet)
    sheet.showModal()
  }

  private choose(sheet: HTMLDialogElement, value: unknown): void {
    sheet.close()
    this.emit('change', { value })
  }

  private options(sheet: HTMLDialogElement): HTMLElement[] {
    const range = this.prop('range')
    const key = this.text('range-key')
    const words = (item: unknown): string =>
      key !== '' && typeof item === 'object' && item !== null ? String(Reflect.get(item, key)) : String(item)
    return (Array.isArray(range) ? range : []).map((item, index) => {
      const button = document.createElement('button')
      button.textContent = words(item)
      button.addEventListener('click', () => this.choose(sheet, index))
      return button
    })
  }

  private dateField(sheet: HTMLDialogElement): HTMLElement {
    const field = document.createElement('input')
    field.type = 'date'
    field.min = this.text('start')
    field.max = this.text('end')
    field.value = this.text('value')
    field.addEventListener('change', () => this.choose(sheet, field.value))
    return field
  }
}

export const PICKERS = { 'wx-picker': WxPicker }
