import { and, eq, isNull } from 'drizzle-orm'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { advanceImport } from '../../../cloudfunctions/domain/roster/import/advance-import'
import { household, ledgerEntry, membership, person, rosterImportRow } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, person as livesHere, writing } from '../../support/people'
import { advance, checkFile, importer, importFile, ROSTER_HEAD, sendFile } from '../../support/roster-import'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

const WANG = ['石家庄村,17,一组,王大山,1960,户主,13800138000', '石家庄村,17,一组,李秀英,1962年,配偶,']
const ZHAO = ['城关镇石家庄村,18,二组,赵小河,1985-03-01,户主,', '410523100200,018,二组,赵甜,2016,女儿,']
const file = (...rows: string[]) => [ROSTER_HEAD, ...rows].join('\n')
const GOOD = file(...WANG, ZHAO[1]?.replace('赵甜', '赵小河').replace('女儿', '户主').replace('2016', '1985') ?? '')

const scene = async () => {
  const { village, clock } = await testVillage(test.db)
  return { village, clock, officer: await importer(village) }
}

/** The roster of the village as it stands now: number, name, year, and who heads it. */
async function roster() {
  const rows = await test.db
    .select({
      number: household.number,
      name: person.name,
      year: person.birthYear,
      head: household.headId,
      id: person.id,
    })
    .from(membership)
    .innerJoin(household, eq(household.id, membership.householdId))
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(household.villageCode, VILLAGE), isNull(membership.until)))
    .orderBy(household.number, person.birthYear)
  return rows.map(({ number, name, year, head, id }) => `${number} ${name} ${year}${head === id ? ' *' : ''}`)
}

const WANGS = ['017 王大山 1960 *', '017 李秀英 1962']

describe('a roster out of a file', () => {
  it('opens households with their people, keeps the last digits of a number, and posts base points', async () => {
    const { village, officer } = await scene()
    await adoptRules(village)
    const done = await importFile(village, officer, GOOD, true)
    expect(done).toMatchObject({ status: 'applied', rows: 3, done: 1, of: 1, whole: true })
    expect(done.counts).toEqual({ new: 3, households: 2, already: 0, differs: 0, left: 0, faulty: 0, missing: 0 })
    expect(await roster()).toEqual([...WANGS, '018 赵小河 1985 *'])
    const [wang] = await test.db.select().from(person).where(eq(person.name, '王大山'))
    expect(wang).toMatchObject({ pinyin: 'wang2 da4 shan1', phoneTail: '8000' })
    expect(await test.db.$count(ledgerEntry, eq(ledgerEntry.kind, 'base'))).toBe(2)
    expect(await test.db.$count(rosterImportRow)).toBe(0)
  })

  it('changes nothing the second time, though names were corrected and people moved out since', async () => {
    const { village, officer } = await scene()
    await importFile(village, officer, GOOD)
    await test.db.update(person).set({ name: '王大山儿' }).where(eq(person.name, '王大山'))
    const [li] = await test.db.select({ id: person.id }).from(person).where(eq(person.name, '李秀英'))
    await test.db
      .update(membership)
      .set({ until: '2026-03-04' })
      .where(eq(membership.personId, li?.id ?? officer.personId))
    const before = await roster()
    const again = await importFile(village, officer, GOOD)
    expect(again.counts).toMatchObject({ new: 0, households: 0, already: 2, left: 1, faulty: 0 })
    expect(await roster()).toEqual(before)
    const left = await call(village, officer, 'rosterImport.rows', { importId: again.importId, outcome: 'left' })
    expect(left.rows).toMatchObject([{ row: 3, name: '李秀英', villageName: '石家庄村' }])
  })

  it('says of every bad row its line and reason, and takes the good ones where so chosen', async () => {
    const { village, officer } = await scene()
    const bad = [
      '没有的村,1,一组,张三丰,1950,户主,', // 5
      '石家庄村,20,,李四光,19五0,户主,123', // 6
      '石家庄村,21,一组,=1+1,1950,户主,', // 7
      '石家庄村,17,一组,李秀英,1962,配偶,', // 8
      '石家庄村,22,一组,周无主,1950,儿子,', // 9
      '石家庄村,17,一组,王二头,1950,户主,', // 10
    ]
    const checked = await checkFile(village, officer, file(...WANG, '', ...bad))
    expect(checked).toMatchObject({ status: 'checked', rows: 8, counts: { new: 2, faulty: 6 } })
    const { importId } = checked
    const listed = await call(village, officer, 'rosterImport.rows', { importId, outcome: 'faulty' })
    expect(listed.rows.map(({ row, faults }) => [row, ...faults])).toEqual([
      [5, 'villageUnknown'],
      [6, 'groupMissing', 'birthYearFormat', 'phoneFormat'],
      [7, 'nameFormat'],
      [8, 'rowTwice'],
      [9, 'headMissing'],
      [10, 'headTwice'],
    ])
    expect(await refusal(village, officer, 'rosterImport.put', { importId, whole: true })).toBe('IMPORT_FAULTY')
    expect(await roster()).toEqual([])
    await call(village, officer, 'rosterImport.put', { importId, whole: false })
    expect(await advance(village, officer, importId)).toMatchObject({ status: 'applied', counts: { new: 2 } })
    expect(await roster()).toEqual(WANGS)
  })

  it('tells who is missing, who stands otherwise and whose number means another family; nobody is changed', async () => {
    const { village, officer } = await scene()
    await importFile(village, officer, GOOD)
    const other = file(
      '石家庄村,17,三组,王大山,1960,户主,',
      '石家庄村,17,三组,王小宝,2024,孙子,',
      '石家庄村,18,二组,孙占号,1970,户主,',
    )
    const checked = await checkFile(village, officer, other)
    expect(checked.counts).toMatchObject({ new: 1, households: 0, differs: 1, faulty: 1, missing: 1 })
    const { importId } = checked
    const named = async (outcome: 'differs' | 'faulty' | 'missing') =>
      (await call(village, officer, 'rosterImport.rows', { importId, outcome })).rows.map(({ name }) => name)
    expect(await named('differs')).toEqual(['王大山'])
    expect(await named('faulty')).toEqual(['孙占号'])
    expect(await named('missing')).toEqual(['李秀英'])
    await call(village, officer, 'rosterImport.put', { importId, whole: false })
    await advance(village, officer, importId)
    expect(await roster()).toEqual([...WANGS, '017 王小宝 2024', '018 赵小河 1985 *'])
    const [stands] = await test.db.select().from(household).where(eq(household.number, '017'))
    expect(stands?.group).toBe('一组')
  })

  it('goes on where it was cut off: a part twice, a file begun again, a job that ends what a page left', async () => {
    const { village, officer } = await scene()
    const rows = Array.from(
      { length: 10 },
      (_, at) => `石家庄村,${at + 1},一组,村民${'甲乙丙丁戊己庚辛壬癸'[at]},1950,户主,`,
    )
    const text = file(...rows)
    const first = await sendFile(village, officer, text, 2)
    const row = { row: 2, cells: ['x'], stray: false }
    const twice = { importId: first.importId, part: 1, rows: [row], last: false }
    expect(await call(village, officer, 'rosterImport.send', twice)).toEqual({ nextPart: 2 })
    expect(await refusal(village, officer, 'rosterImport.send', { ...twice, part: 3 })).toBe('IMPORT_PART')
    expect(await sendFile(village, officer, text)).toEqual({ importId: first.importId, nextPart: 2, nextRow: 10 })
    await runDueJobs(village)
    expect(await call(village, officer, 'rosterImport.get', { importId: first.importId })).toMatchObject({
      status: 'checked',
      rows: 10,
      counts: { new: 10 },
    })
  })

  it('loses nothing and doubles nothing when a piece fails halfway', async () => {
    const { village, officer } = await scene()
    const { importId } = await checkFile(village, officer, file(...WANG))
    await call(village, officer, 'rosterImport.put', { importId, whole: false })
    const crash = async () => Promise.reject(new Error('the power went'))
    const failing = { ...village, people: { ...village.people, onHouseholdsOpened: crash } }
    await expect(writing(failing, (w) => advanceImport(w, importId))).rejects.toThrow('the power went')
    expect(await roster()).toEqual([])
    expect((await advance(village, officer, importId)).status).toBe('applied')
    expect(await roster()).toEqual(WANGS)
  })

  it('wanted whole is checked anew when the roster changed so that a row is faulty now', async () => {
    const { village, officer } = await scene()
    const { importId } = await checkFile(village, officer, GOOD)
    await call(village, officer, 'rosterImport.put', { importId, whole: true })
    const stranger = await livesHere(village, '孙占号')
    await test.db.update(household).set({ number: '018' }).where(eq(household.id, stranger.householdId))
    expect(await advance(village, officer, importId)).toMatchObject({ status: 'checked', counts: { faulty: 1 } })
    expect(await roster()).toEqual(['018 孙占号 1960 *'])
  })

  it('is forgotten: at once where it was given up, and after a month what nobody mends any more', async () => {
    const { village, clock, officer } = await scene()
    const given = await checkFile(village, officer, GOOD)
    await call(village, officer, 'rosterImport.discard', { importId: given.importId })
    expect(await test.db.$count(rosterImportRow)).toBe(0)
    expect(await refusal(village, officer, 'rosterImport.put', { importId: given.importId, whole: true })).toBe(
      'WRONG_STATE',
    )
    await importFile(village, officer, file(...WANG, '没有的村,1,一组,张三丰,1950,户主,'))
    expect(await test.db.$count(rosterImportRow)).toBe(1)
    clock.forward({ days: 31 })
    await runDueJobs(village)
    expect(await test.db.$count(rosterImportRow)).toBe(0)
  })

  it('needs its columns', async () => {
    const { village, officer } = await scene()
    const asked = { fileName: 'a.csv', sha256: 'a'.repeat(64), bytes: 1, head: ['村', '姓名'] }
    expect(await refusal(village, officer, 'rosterImport.begin', asked)).toBe('IMPORT_COLUMNS')
  })
})
