import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProduct } from '../../support/product'

/** Loads the demo once for all plays; each then starts from a copy. Leads Jest's project of the plays. */
export default async function loadDemo(): Promise<void> {
  // A whole county brings its own.
  if (process.env.LARGE_COUNTY) return
  const folder = join(mkdtempSync(join(tmpdir(), 'yuexiang-demo-')), 'data')
  const product = await startProduct(folder)
  await product.end('SIGINT')
  process.env.LOADED_DEMO = folder
}
