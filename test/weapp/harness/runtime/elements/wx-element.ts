import type { glassEasel } from 'glass-easel-miniprogram-adapter'

interface Rendered {
  __wxElement?: Pick<glassEasel.Element, 'getAttribute' | 'id'>
}

/** A built-in component of the platform, drawn as a custom element. */
export abstract class WxElement extends HTMLElement implements Rendered {
  declare __wxElement?: Pick<glassEasel.Element, 'getAttribute' | 'id'>

  override setAttribute(name: string, value: string): void {
    // What was not given arrives as an empty word; an empty aria attribute would say something.
    if (value === '' && name.startsWith('aria-')) super.removeAttribute(name)
    else super.setAttribute(name, value)
    if (name === 'aria-role' && value !== '') super.setAttribute('role', value)
    this.changed(name)
  }

  override removeAttribute(name: string): void {
    super.removeAttribute(name)
    this.changed(name)
  }

  /** A property got another value. */
  protected changed(_name: string): void {}

  /** Events of the platform do not bubble, but for taps and touches. */
  protected emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }))
  }

  /** A property as setData passed it; an attribute of the browser would be a string. */
  protected prop(name: string): unknown {
    return this.__wxElement?.getAttribute(name) ?? undefined
  }

  protected text(name: string): string {
    const value = this.prop(name)
    return value === undefined ? '' : String(value)
  }
}
