import { PROCEDURES } from '../../cloudfunctions/procedures'
import { undeclared, walkAccess } from '../support/contract/walk-access'
import { useDatabase } from '../support/database'
import { testVillage } from '../support/village'

const test = useDatabase()

describe('the security matrix', () => {
  it('names every procedure, with the access that it declares', () => {
    expect(undeclared(PROCEDURES)).toEqual([])
  })

  it('is what every actor meets at every procedure', async () => {
    const { village, clock } = await testVillage(test.db)
    expect(await walkAccess(village, clock)).toEqual([])
  }, 300_000)
})
