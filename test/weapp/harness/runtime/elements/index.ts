import { FIELDS } from './field'
import { PICKERS } from './picker'
import { SHOWN } from './shown'

const ELEMENTS = { ...SHOWN, ...FIELDS, ...PICKERS }

/** Tags that the platform draws itself, and the one that Taro adds where trees are deep. */
const KNOWN = new Set([...Object.keys(ELEMENTS), 'wx-page', 'wx-comp'])

export function defineElements(): void {
  for (const [name, made] of Object.entries(ELEMENTS)) customElements.define(name, made)
}

/** @throws Error for a tag that is no built-in component: the platform would draw nothing there and say nothing */
export function createElement(tag: string): HTMLElement {
  const name = `wx-${tag}`
  if (!KNOWN.has(name)) throw new Error(`<${tag}> is no component here`)
  return document.createElement(name)
}
