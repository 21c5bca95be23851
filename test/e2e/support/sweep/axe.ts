import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Mode } from './modes'

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What a mode can change: names and roles stay as they are. */
const OF_LOOKS = ['color-contrast', 'scrollable-region-focusable', 'link-in-text-block']

/**
 * Asked besides: that a spoken name holds the words shown, so that who presses by voice can say what they read. Not asked:
 * the size of targets, since what stands under the bar at the foot counts as covered (`strangersOn` holds every control to
 * 44 and 60 px).
 */
const OURS = { 'target-size': { enabled: false }, 'label-content-name-mismatch': { enabled: true } }

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
