import { eq } from 'drizzle-orm'
import { division, rule } from '../../../cloudfunctions/platform/db/schema'
import { call } from '../../support/call'
import { countyData } from '../../support/county-data'
import { useDatabase } from '../../support/database'
import { importer } from '../../support/roster-import'
import { testVillage } from '../../support/village'

const test = useDatabase()

const scene = async () => {
  const { village } = await testVillage(test.db)
  return { village, officer: await importer(village) }
}

const BASE = {
  ...{ row: 2, code: 'A00', name: '基础分', deed_class: '', points: '100', unit: '年', cap_points: '100' },
  ...{ cap_period: 'year', evidence: '', township_check: 'no', balance: 'honor' },
}
const line = (row: number, code: string, parent: string, level: string, name: string) => ({
  ...{ row, code, parent_code: parent, level, name },
})

describe('the small files of a county', () => {
  it('divisions come in wholly or not at all, and change none that is there', async () => {
    const { village, officer } = await scene()
    const good = line(2, '410523100998', '410523100', 'village', '新立村村民委员会')
    const bad = [
      line(3, '41052310', '410523', 'township', '短码镇'),
      line(4, '510523100', '510523', 'township', '外县镇'),
      line(5, '410523199001', '410523199', 'village', '无乡村'),
      line(6, '410523100998', '410523100', 'village', '新立村村民委员会'),
      line(7, '410523100200', '410523100', 'village', '改名村村民委员会'),
      line(8, '410523100997', '410523100', 'village', '=1+1'),
    ]
    const answer = await call(village, officer, 'county.loadDivisions', { rows: [good, ...bad], check: false })
    expect(answer.loaded).toBe(false)
    expect(answer.faults.map(({ row, fault }) => [row, fault])).toEqual([
      [3, 'levelLength'],
      [4, 'notOfCounty'],
      [5, 'parentMissing'],
      [6, 'rowTwice'],
      [7, 'nameDiffers'],
      [8, 'formula'],
    ])
    expect(await test.db.$count(division, eq(division.name, '新立村'))).toBe(0)
    const load = () => call(village, officer, 'county.loadDivisions', { rows: [good], check: false })
    expect(await load()).toEqual({ fresh: 1, already: 0, faults: [], loaded: true })
    expect(await load()).toMatchObject({ fresh: 0, already: 1, faults: [] })
  })

  it('takes the lists that a county begins with as they are', async () => {
    const { village, officer } = await scene()
    const { divisions, ruleSet } = countyData()
    const rows = divisions.map((row, at) => ({ row: at + 2, ...row }))
    expect(await call(village, officer, 'county.loadDivisions', { rows, check: true })).toMatchObject({
      already: divisions.length,
      faults: [],
    })
    const rules = ruleSet.rows.map((row, at) => ({ row: at + 2, ...row }))
    const load = (version: number) => call(village, officer, 'county.loadRules', { version, rows: rules, check: false })
    expect(await load(2)).toEqual({ fresh: rules.length, already: 0, faults: [], loaded: true })
    expect(await test.db.$count(rule, eq(rule.ruleSetVersion, 2))).toBe(rules.length)
    expect(await load(2)).toMatchObject({ fresh: 0, loaded: false })
  })

  it('a rule set says what is wrong with which row, and needs its base points', async () => {
    const { village, officer } = await scene()
    const rows = [
      { ...BASE, row: 2, code: 'H01', points: '-5' },
      { ...BASE, row: 3, code: 'H02', cap_points: '10', cap_period: 'week' },
      { ...BASE, row: 4, code: 'H03', deed_class: 'other' },
      { ...BASE, row: 5, code: 'H04', balance: '' },
    ]
    const { faults } = await call(village, officer, 'county.loadRules', { version: 3, rows, check: true })
    expect(faults.map(({ row, fault }) => [row, fault])).toEqual([
      [2, 'pointsFormat'],
      [3, 'capFormat'],
      [4, 'deedClassUnknown'],
      [5, 'balanceUnknown'],
      [1, 'baseMissing'],
    ])
  })
})
