import { call } from '../../support/call'
import { creditScene, designated } from '../../support/credit'
import { useDatabase } from '../../support/database'
import { give } from '../../support/people'
import { COUNTY, VILLAGE } from '../../support/village'

const test = useDatabase()

describe('the board of credit households', () => {
  it('shows who carries the status as the household lets itself be seen, and nobody else', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant } = scene
    const board = () => call(village, null, 'credit.board', { divisionCode: VILLAGE })
    expect(await board()).toEqual({ as: 'roll', divisionName: '石家庄村', grades: [] })
    await designated(scene)
    const shown = async () => (await board()).grades.flatMap(({ rows }) => rows.map((row) => row.shown))
    expect(await shown()).toEqual([{ as: 'household' }])
    await call(village, applicant, 'people.setListing', { listing: 'named' })
    expect(await shown()).toEqual([{ as: 'named', headName: '钱守信' }])
  })

  it('loses a household that hides at once, and the clerk is asked to take the paper down', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, clerk } = scene
    await designated(scene)
    await call(village, applicant, 'people.setListing', { listing: 'hidden' })
    expect((await call(village, null, 'credit.board', { divisionCode: COUNTY })).grades).toEqual([])
    const { rows } = await call(village, clerk, 'tasks.list', {})
    expect(rows.filter((one) => one.kind === 'takeDown')).toContainEqual(
      expect.objectContaining({ subject: 'credit', personName: '钱守信' }),
    )
  })

  it('is gone where the county switched it off', async () => {
    const scene = await creditScene(test.db)
    await designated(scene)
    await give(scene.village, scene.countyOfficer, 'countyOfficer', COUNTY)
    await call(scene.village, scene.countyOfficer, 'boards.setSwitch', { name: 'credit', on: false })
    const board = await call(scene.village, null, 'credit.board', { divisionCode: VILLAGE })
    expect(board).toMatchObject({ as: 'off', grades: [] })
  })
})
