import { surnameOf } from '../../cloudfunctions/domain/people/surname'
import { pinyinKey } from '../../cloudfunctions/platform/pinyin'

test.each([
  ['王建国', '王'],
  ['尚伟', '尚'],
  ['欧阳秀英', '欧阳'],
  ['司马光', '司马'],
  ['欧阳', '欧'],
  ['申屠海燕', '申屠'],
  ['申海燕', '申'],
  [' 李红霞 ', '李'],
  ['𠮷田', '𠮷'],
  ['', ''],
])('the surname of "%s" is "%s"', (name, surname) => {
  expect(surnameOf(name)).toBe(surname)
})

describe('the sorting key of a name', () => {
  test.each([
    ['张伟', 'zhang1 wei3'],
    ['单志刚', 'shan4 zhi4 gang1'],
    ['任志强', 'ren2 zhi4 qiang2'],
    ['仇海燕', 'qiu2 hai3 yan4'],
    ['解晓东', 'xie4 xiao3 dong1'],
    ['吕秀兰', 'lv3 xiu4 lan2'],
    ['尉迟恭', 'yu4 chi2 gong1'],
    [' 王一鸣 ', 'wang2 yi1 ming2'],
  ])('%s sorts as "%s"', (name, key) => {
    expect(pinyinKey(name)).toBe(key)
  })

  test('keeps to ASCII, so that every collation agrees', () => {
    expect(pinyinKey('吕律 Anna')).toMatch(/^[\x20-\x7e]+$/)
  })

  test('puts people of one surname together', () => {
    const sorted = ['赵六', '张三', '李四', '张二'].sort((a, b) => (pinyinKey(a) < pinyinKey(b) ? -1 : 1))
    expect(sorted).toEqual(['李四', '张二', '张三', '赵六'])
  })
})
