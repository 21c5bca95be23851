import type { Page } from 'playwright-core'

/**
 * Waits until one page alone is in sight and stands still; that of a path, "pages/mine/index", if one is given. The address
 * changes before Taro's router has shown its page, and the page that is left slides out while the next one is there.
 */
export async function inSight(page: Page, path = ''): Promise<void> {
  await page.waitForFunction((wanted) => {
    const [shown, ...others] = document.querySelectorAll('.taro_page:not(.taro_page_shade)')
    const still = shown?.classList.contains('taro_page_show') && shown.classList.contains('taro_page_stationed')
    return still === true && others.length === 0 && shown?.id.startsWith(wanted) === true
  }, `/${path}`)
}

/** The path of the page that an address names, "pages/mine/index"; empty for the first page. */
export const pathIn = (address: string): string => /#\/([^?]*)/.exec(address)?.[1] ?? ''
