import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Mode } from './modes'

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What a mode can change: names and roles stay as they are. */
const OF_LOOKS = ['color-contrast', 'scrollable-region-focusable', 'link-in-text-block']

/**
 * Not asked of axe: the size of targets, since what stands under the bar at the foot counts as covered (`strangersOn`
 * holds every control to 44 and 60 px); and that a spoken name begins with the words shown: axe compares letter by letter,
 * and a name that says about whom a button is ends with its words.
 */
const OURS = { 'target-size': { enabled: false }, 'label-content-name-mismatch': { enabled: false } }

const optionsIn = (mode: Mode): RunOptions =>
  mode === 'normal'
    ? { resultTypes: ['violations'], rules: OURS }
    : { resultTypes: ['violations'], runOnly: { type: 'rule', values: OF_LOOKS } }

declare const axe: { run(options: RunOptions): Promise<AxeResults> }

/** What axe-core finds on the page as it stands: the rule, and where. */
export async function faultsOf(page: Page, mode: Mode): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  return page.evaluate(async (options) => {
    const { violations } = await axe.run(options)
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
    )
  }, optionsIn(mode))
}
