import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { createElement } from './elements'

/** The browser as the renderer draws on it: built-in components instead of its own tags, their events with their details. */
export class PhoneScreen extends glassEasel.CurrentWindowBackendContext {
  constructor() {
    super()
    const { createTextNode, createDocumentFragment } = document
    Object.assign(this, {
      document: {
        createElement,
        createTextNode: createTextNode.bind(document),
        createDocumentFragment: createDocumentFragment.bind(document),
      },
    })
    this.onEvent((target, type, found, options) => {
      const { originalEvent } = options
      const detail: unknown = originalEvent instanceof CustomEvent ? originalEvent.detail : found
      const event = new glassEasel.Event(type, detail, options)
      glassEasel.Event.dispatchEvent(target, event)
      if (event.defaultPrevented() && originalEvent instanceof Event) originalEvent.preventDefault()
    })
  }
}
