import type { ElementHandle, Locator } from 'playwright-core'

/** Waits until the focus has come and stays for two frames: what is typed before goes elsewhere. */
async function untilReady(field: Locator, editor: ElementHandle<HTMLElement | SVGElement>): Promise<void> {
  await field.page().waitForFunction((element) => {
    const had = document.activeElement === element
    if (!had) element.focus()
    const frame = () => new Promise((painted) => requestAnimationFrame(painted))
    return frame()
      .then(frame)
      .then(() => had && document.activeElement === element)
  }, editor)
}

/** Types a text into a field as `type` does it, and waits until the field holds it: what wipes typed text fails here. */
export async function typeInto(field: Locator, text: string, type = (one: Locator) => one.fill(text)): Promise<void> {
  await field.waitFor()
  const editor = await field.elementHandle()
  if (!editor) throw new Error('the field is gone')
  await untilReady(field, editor)
  await type(field)
  await field
    .page()
    .waitForFunction(([element, typed]) => 'value' in element && element.value === typed, [editor, text] as const)
    .catch(async (fault: Error) => {
      throw new Error(`the field holds "${await field.inputValue()}" after "${text}" was typed`, { cause: fault })
    })
}
