import { call } from '../../support/call'
import { carriesStatus } from '../../support/credit'
import { useDatabase } from '../../support/database'
import { give, person } from '../../support/people'
import { COUNTY, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

describe('the board of credit households', () => {
  it('shows who carries the status as the household lets itself be seen, and nobody else', async () => {
    const { village } = await testVillage(test.db)
    const board = () => call(village, null, 'credit.board', { divisionCode: VILLAGE })
    await person(village, '周没评上')
    expect(await board()).toEqual({ as: 'roll', divisionName: '石家庄村', grades: [] })
    const applicant = await carriesStatus(village, '钱守信')
    const shown = async () => (await board()).grades.flatMap(({ rows }) => rows.map((row) => row.shown))
    expect(await shown()).toEqual([{ as: 'household' }])
    await call(village, applicant, 'people.setListing', { listing: 'named' })
    expect(await shown()).toEqual([{ as: 'named', headName: '钱守信' }])
  })

  it('loses a household that hides at once, and the clerk is asked to take the paper down', async () => {
    const { village } = await testVillage(test.db)
    const clerk = await person(village, '文书记')
    await give(village, clerk, 'clerk', VILLAGE)
    const applicant = await carriesStatus(village, '钱守信')
    await call(village, applicant, 'people.setListing', { listing: 'hidden' })
    expect((await call(village, null, 'credit.board', { divisionCode: COUNTY })).grades).toEqual([])
    const { rows } = await call(village, clerk, 'tasks.list', {})
    expect(rows.filter((one) => one.kind === 'takeDown')).toContainEqual(
      expect.objectContaining({ subject: 'credit', personName: '钱守信' }),
    )
  })

  it('is gone where the county switched it off', async () => {
    const { village } = await testVillage(test.db)
    await carriesStatus(village, '钱守信')
    const officer = await person(village, '郑县办')
    await give(village, officer, 'countyOfficer', COUNTY)
    await call(village, officer, 'boards.setSwitch', { name: 'credit', on: false })
    const board = await call(village, null, 'credit.board', { divisionCode: VILLAGE })
    expect(board).toMatchObject({ as: 'off', grades: [] })
  })
})
