import { pictureOf } from '../files'
import { WxElement } from './wx-element'

class WxView extends WxElement {}
class WxText extends WxElement {}

const FIT: Readonly<Record<string, string>> = { aspectFill: 'cover', aspectFit: 'contain', scaleToFill: 'fill' }

class WxImage extends WxElement {
  private inner: HTMLImageElement | undefined

  connectedCallback(): void {
    if (this.inner) return
    this.inner = document.createElement('img')
    this.inner.addEventListener('load', () => this.emit('load', {}))
    this.inner.addEventListener('error', () => this.emit('error', { errMsg: 'error' }))
    this.append(this.inner)
    for (const name of ['src', 'mode', 'aria-label']) this.changed(name)
  }

  protected override changed(name: string): void {
    if (!this.inner) return
    if (name === 'src') this.show(this.inner)
    if (name === 'mode') this.inner.style.objectFit = FIT[this.text('mode')] ?? 'fill'
    if (name === 'aria-label') this.inner.alt = this.text('aria-label')
  }

  /** A temporary file of an earlier launch is gone: the platform says so by an event, and shows nothing. */
  private show(inner: HTMLImageElement): void {
    try {
      inner.src = pictureOf(this.text('src'))
    } catch {
      this.emit('error', { errMsg: 'no such file' })
    }
  }
}

const NEAR = 50

class WxScrollView extends WxElement {
  connectedCallback(): void {
    this.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, clientHeight } = this
      this.emit('scroll', { scrollTop, scrollLeft, scrollHeight })
      if (scrollTop + clientHeight >= scrollHeight - NEAR) this.emit('scrolltolower', { direction: 'bottom' })
    })
  }
}

class WxCanvas extends WxElement {
  connectedCallback(): void {
    if (!this.querySelector('canvas')) this.append(document.createElement('canvas'))
  }
}

/** The platform's own button; of what an `open-type` may ask of the person it gives the word on the privacy contract. */
class WxButton extends WxElement {
  connectedCallback(): void {
    this.setAttribute('role', 'button')
    this.addEventListener('click', () => {
      if (this.text('open-type') === 'agreePrivacyAuthorization') this.emit('agreeprivacyauthorization', {})
    })
  }
}

export const SHOWN = {
  'wx-button': WxButton,
  'wx-canvas': WxCanvas,
  'wx-view': WxView,
  'wx-text': WxText,
  'wx-image': WxImage,
  'wx-scroll-view': WxScrollView,
}
