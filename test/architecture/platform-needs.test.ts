import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FUNCTIONS } from '../../config/functions'
import { platformNeeds, privateCallsIn } from '../../config/generate/platform-needs'
import project from '../../project.config.json'
import { ROOT } from '../support/architecture/source-files'

describe('what the platform must be told of', () => {
  it('is what the mini-program calls today', () => {
    for (const { path, content } of platformNeeds(ROOT))
      expect({ path, text: readFileSync(join(ROOT, path), 'utf8') }).toEqual({ path, text: content })
  })

  it('is found in calls and in buttons', () => {
    const text =
      'await Taro.chooseMedia({}); wx.setClipboardData({}); <Button openType="getPhoneNumber" />; Taro.request({})'
    const found = privateCallsIn([{ path: 'a.tsx', text }])
    expect(found.map(({ call }) => call)).toEqual(['chooseMedia', 'setClipboardData', 'getPhoneNumber'])
  })

  it('is nothing that nobody can explain', () => {
    expect(() => privateCallsIn([{ path: 'a.tsx', text: 'Taro.getWeRunData()' }])).toThrow('getWeRunData')
  })
})

it('the developer tools find what the builds make', () => {
  expect(join(ROOT, project.cloudfunctionRoot)).toBe(`${FUNCTIONS.folder}/`)
  expect(project.miniprogramRoot).toBe('dist/weapp/')
  expect(project.setting.urlCheck).toBe(true)
})
