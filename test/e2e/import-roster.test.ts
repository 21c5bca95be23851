import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoPlay } from './support/demo-play'
import type { Phone } from './support/phone'

const { folder, phoneOf, play } = demoPlay('import-roster')

const COUNTY = '苏学林'
const HEAD = '村,户号,组,姓名,出生年份,与户主关系'

/** A file as a spreadsheet saves it: with a byte order mark and line breaks of its own. */
function fileOf(name: string, rows: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `\uFEFF${[HEAD, ...rows].join('\r\n')}\r\n`)
  return path
}

async function chooseFile(phone: Phone, path: string): Promise<void> {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.press('选文件')
  await (await chooser).setFiles(path)
}

const GOOD = ['北关村,9001,一组,周新来,1961,户主', '北关村,9001,一组,周小来,1990,儿子']
const BAD = '北关村,9002,一组,=1+1,1961,户主'

describe('a roster, at the desk of the county', () => {
  play('comes out of a file: checked first, the bad row told with its line, and put in once', async () => {
    const officer = await phoneOf(COUNTY)
    await officer.open('mine')
    await officer.follow('导入名册')
    await chooseFile(officer, fileOf('北关.csv', [...GOOD, BAD]))
    await officer.sees('没填对的（1）')
    await officer.sees('姓名要 2 到 20 个字，不能有数字和符号')
    await officer.picture('checked')
    await officer.choose('radio', /^要么全部/)
    await officer.sees('还有没填对的行，这样一行也导不了。')
    await officer.choose('radio', /^先导入填对的/)
    await officer.press('导入 2 人')
    await officer.sees(/新立了 1 户，加了 2 人/)

    await chooseFile(officer, fileOf('北关又一次.csv', GOOD))
    await officer.sees('没有要加的人。')
    await officer.press('不要这个文件了')
    await officer.press('不要这个文件了')
    await officer.sees(/^不要了$/)
  })
})

/** Presses what has the browser save a file, and reads it. */
async function saved(phone: Phone, button: string): Promise<string> {
  const file = phone.page.waitForEvent('download')
  await phone.press(button)
  return readFileSync(await (await file).path(), 'utf8')
}

const WITH_NAMES = /,\p{Script=Han}{2,3},第.村民小组,\d{3},/u

describe('lists, at the desk of the county', () => {
  play('leave as files from where they stand: masked, and with names for a reason that is kept', async () => {
    const officer = await phoneOf(COUNTY)
    await officer.open('notices')
    await officer.press('把公示存成表格')
    await officer.sees('表里的姓名都脱敏')
    await officer.choose('radio', 'CSV 文件')
    expect(await saved(officer, '存成表格')).toMatch(/^\uFEFF村,年份,编号,类别,状态/)

    await officer.choose('radio', /^积分台账/)
    const masked = await saved(officer, '存成表格')
    expect(masked).toContain('某户')
    expect(masked).not.toMatch(WITH_NAMES)
    await officer.press('写明用途，存不脱敏的')
    await officer.fill('作什么用', '年审时和各户核对分数。')
    await officer.picture('unmask')
    expect(await saved(officer, '存成表格')).toMatch(WITH_NAMES)
    await officer.sees(/不脱敏：年审时和各户核对分数。/)
  })
})
