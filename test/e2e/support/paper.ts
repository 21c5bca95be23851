import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ROOT } from '../../support/root'

const PICTURES = process.env.PICTURES_FOLDER ?? join(ROOT, 'dist/pictures')

/** 16 pt at 96 px to the inch, and what rounding may take from it. */
const SMALLEST_PX = (16 * 96) / 72 - 0.01

const SHEET = '.yx-papers__shown .yx-paper'

/** A sheet as it would be printed. */
export interface Sheet {
  /** All that stands on it, as text. */
  words: string
  /** Squares of the QR drawn; 0 without one. */
  qr: number
  /** Px that its blocks stand over their room. */
  over: number
  /** Texts in smaller type than may be, with their size in px. */
  small: string[]
}

/** The sheets of a page, as the browser lays them out for the printer. */
export async function sheetsOn(page: Page): Promise<Sheet[]> {
  await page.locator(SHEET).first().waitFor()
  await page.emulateMedia({ media: 'print' })
  const words = await page.locator(SHEET).allInnerTexts()
  const drawn = await page.locator(SHEET).evaluateAll((sheets, smallest) => {
    const smallOn = (sheet: Element): string[] => {
      const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
      const small: string[] = []
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement
        const px = parent ? Number.parseFloat(getComputedStyle(parent).fontSize) : 0
        if (parent?.tagName !== 'title' && px < smallest) small.push(`${px} ${texts.currentNode.textContent}`)
      }
      return small
    }
    return sheets.map((sheet) => {
      const body = sheet.querySelector('[data-print-body]')
      return {
        qr: sheet.querySelector('svg path')?.getAttribute('d')?.split('M').length ?? 0,
        over: body ? body.scrollHeight - body.clientHeight : 0,
        small: smallOn(sheet),
      }
    })
  }, SMALLEST_PX)
  return drawn.map((sheet, at) => ({ ...sheet, words: words[at] ?? '' }))
}

/** Pages of the PDF that the browser prints. */
export async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

export async function pictureOfSheets(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true })
}
