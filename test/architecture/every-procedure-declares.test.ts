import { RIGHTS } from '../../cloudfunctions/contract/roles'
import { RIGHTS_OF } from '../../cloudfunctions/domain/people/permissions'
import { PROCEDURES } from '../../cloudfunctions/procedures'
import { inputSchemaOf } from '../support/contract/schemas'

const paths = [...PROCEDURES.keys()]

it('the API is there', () => {
  expect(paths.length).toBeGreaterThan(30)
})

// Loading `procedures.ts` already refuses one without access, input or output; here is what they must be.
describe.each(paths)('%s', (path) => {
  const procedure = PROCEDURES.get(path)

  it('declares who may call it', () => {
    const who = procedure?.access.who
    expect(['anyone', 'account', 'resident', 'holder']).toContain(who)
    if (procedure?.access.who === 'holder') expect(RIGHTS).toContain(procedure.access.right)
  })

  it('lets nobody write without an account', () => {
    if (procedure?.kind === 'command') expect(procedure.access.who).not.toBe('anyone')
  })

  it('takes an object of named fields, or nothing', () => {
    expect(['object', 'optional', 'variant']).toContain(inputSchemaOf(path).type)
  })
})

it('every right is carried by some role, and asked for by some procedure or use case', () => {
  const carried = new Set(Object.values(RIGHTS_OF).flat())
  expect(RIGHTS.filter((right) => !carried.has(right))).toEqual([])
})
