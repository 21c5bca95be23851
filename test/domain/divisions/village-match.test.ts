import { villageMatch } from '../../../cloudfunctions/domain/divisions/village-match'

const NORTH_GATE = { name: '北关村', townshipName: '城关镇', pinyin: 'bei3 guan1 cun1' }
const STONE = { name: '西石得村', townshipName: '白营镇', pinyin: 'xi1 shi2 de2 cun1' }
const finds = (words: string, village: typeof STONE) => villageMatch(words, village) !== undefined

describe('a village is found', () => {
  test('by its name or a part of it', () => {
    for (const words of ['北关村', '北关', '关']) expect(finds(words, NORTH_GATE)).toBe(true)
    expect(finds('南关', NORTH_GATE)).toBe(false)
  })

  test('by its pinyin from any syllable on, and by the letters that its syllables begin with', () => {
    for (const words of ['beiguan', 'Bei Guan', 'guan', 'bg', 'bgc']) expect(finds(words, NORTH_GATE)).toBe(true)
    for (const words of ['eiguan', 'gb', 'nanguan']) expect(finds(words, NORTH_GATE)).toBe(false)
  })

  test('by the address of a place that was chosen on the map', () => {
    expect(finds('河南省安阳市汤阴县白营镇西石得村 村民委员会', STONE)).toBe(true)
    expect(finds('河南省安阳市汤阴县白营镇西石得村', NORTH_GATE)).toBe(false)
  })

  test('the whole name before a part of it, and the village of the named township before a namesake', () => {
    expect(villageMatch('北关', NORTH_GATE)).toBeLessThan(
      villageMatch('北关', { ...NORTH_GATE, name: '小北关村', pinyin: 'xiao3 bei3 guan1 cun1' }) ?? 0,
    )
    expect(villageMatch('汤阴县城关镇北关村', NORTH_GATE)).toBeLessThan(
      villageMatch('汤阴县城关镇北关村', { ...NORTH_GATE, townshipName: '古贤镇' }) ?? 0,
    )
  })
})
