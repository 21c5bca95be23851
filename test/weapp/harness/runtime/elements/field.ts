import { WxElement } from './wx-element'

const SHARED = ['value', 'placeholder', 'disabled', 'maxlength', 'aria-label', 'focus']

/** An input or textarea: the browser's own inside, so that people and screen readers use it as they are used to. */
abstract class WxField<E extends HTMLInputElement | HTMLTextAreaElement> extends WxElement {
  private inner: E | undefined

  protected abstract make(): E

  connectedCallback(): void {
    if (this.inner) return
    const inner = this.make()
    this.inner = inner
    inner.addEventListener('input', (event) => {
      event.stopPropagation()
      this.emit('input', { value: inner.value, cursor: inner.selectionStart })
    })
    inner.addEventListener('change', (event) => event.stopPropagation())
    inner.addEventListener('focus', () => this.emit('focus', { value: inner.value, height: 0 }))
    inner.addEventListener('blur', () => this.emit('blur', { value: inner.value }))
    inner.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter') this.emit('confirm', { value: inner.value })
    })
    this.append(inner)
    for (const name of SHARED) this.changed(name)
  }

  protected override changed(name: string): void {
    const { inner } = this
    if (!inner) return
    switch (name) {
      case 'value':
        if (inner.value !== this.text(name)) inner.value = this.text(name)
        return
      case 'placeholder':
        inner.placeholder = this.text(name)
        return
      case 'disabled':
        inner.disabled = this.prop(name) === true
        return
      case 'maxlength':
        if (Number(this.prop(name)) >= 0) inner.maxLength = Number(this.prop(name))
        return
      case 'aria-label':
        inner.setAttribute(name, this.text(name))
        return
      case 'focus':
        if (this.prop(name) === true) inner.focus()
    }
  }
}

class WxInput extends WxField<HTMLInputElement> {
  protected make(): HTMLInputElement {
    const input = document.createElement('input')
    input.inputMode = this.text('type') === 'number' ? 'numeric' : 'text'
    return input
  }
}

class WxTextarea extends WxField<HTMLTextAreaElement> {
  protected make(): HTMLTextAreaElement {
    return document.createElement('textarea')
  }
}

export const FIELDS = { 'wx-input': WxInput, 'wx-textarea': WxTextarea }
