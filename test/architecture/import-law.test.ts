import { importBreaches } from '../support/architecture/import-law'
import { importsOf } from '../support/architecture/imports'
import { ROOT, readTree } from '../support/architecture/source-files'

const files = readTree(ROOT, ['src', 'cloudfunctions'], ['.ts', '.tsx'])

it('every import keeps the law of the house', () => {
  expect(importBreaches(files)).toEqual([])
})

it('the law looks at the whole tree', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(files.flatMap(importsOf).length).toBeGreaterThan(1000)
})
