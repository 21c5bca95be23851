/** What a page may show. */
export interface Allowed {
  colours: string[]
  /** Px of type, on pages and on printed sheets. */
  sizes: number[]
  sheetSizes: number[]
  radii: string[]
  /** Px that a control is high at least. */
  target: number
}

/** Runs in the page: whatever is seen there that is not allowed, each once. */
export function strangersOn({ colours, sizes, sheetSizes, radii, target }: Allowed): string[] {
  const CONTROLS = 'button, a[href], input:not([type="file"]), select, textarea'
  const NOTHING = ['rgba(0, 0, 0, 0)', 'transparent']
  const found = new Set<string>()
  const note = (element: Element, what: string) => {
    found.add(`${element.className || element.tagName.toLowerCase()}: ${what}`)
  }
  const known = (size: number, scale: number[]) => scale.some((one) => Math.abs(one - size) < 0.05)
  const holdsText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())

  const text = (element: Element, style: CSSStyleDeclaration) => {
    if (!colours.includes(style.color)) note(element, `text in ${style.color}`)
    const scale = element.closest('.yx-paper, .yx-papers') ? sheetSizes : sizes
    if (!known(Number.parseFloat(style.fontSize), scale)) note(element, `type of ${style.fontSize}`)
  }
  const ground = (element: Element, style: CSSStyleDeclaration) => {
    const { backgroundColor } = style
    if (![...colours, ...NOTHING].includes(backgroundColor)) note(element, `ground in ${backgroundColor}`)
  }
  const border = (element: Element, style: CSSStyleDeclaration) => {
    for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
      const colour = style[`border${side}Color`]
      const drawn = Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none'
      if (drawn && ![...colours, ...NOTHING].includes(colour)) note(element, `border in ${colour}`)
    }
  }
  const corners = (element: Element, style: CSSStyleDeclaration) => {
    for (const corner of ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const) {
      const radius = style[`border${corner}Radius`]
      if (!['0px', '50%', ...radii].includes(radius)) note(element, `corner of ${radius}`)
    }
  }
  const reach = (element: Element) => {
    const { height } = element.getBoundingClientRect()
    if (element.matches(CONTROLS) && height < target - 0.5) note(element, `${height} px high for a finger`)
  }

  for (const main of [...document.querySelectorAll('.yx-page')].filter((one) => one.checkVisibility()))
    for (const element of [main, ...main.querySelectorAll('*')]) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, option')) continue
      const style = getComputedStyle(element)
      if (holdsText(element) || element.matches('input, select, textarea')) text(element, style)
      ground(element, style)
      border(element, style)
      corners(element, style)
      reach(element)
    }
  return [...found]
}
