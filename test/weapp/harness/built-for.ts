import type { Page } from 'playwright-core'
import { bundleOf } from './bundle'
import { missingGlobals } from './missing'

const bundles = new Map<string, string>()

/** The build in a folder as one script for this browser; made once, so a folder may not change while tests run. */
export async function builtFor(page: Page, folder: string): Promise<string> {
  const made = bundles.get(folder)
  if (made !== undefined) return made
  const bundle = bundleOf(folder, await missingGlobals(page))
  bundles.set(folder, bundle)
  return bundle
}
