import { privateWords } from '../../src/i18n/private-words'

const NAMES = ['钱帮忙', '钱小妹', '王']

describe('a public text that is being written', () => {
  test.each([
    ['钱帮忙连着三天帮邻居收麦。', ['钱帮忙']],
    ['一位村民帮钱小妹家收麦，钱小妹很感谢。', ['钱小妹']],
    ['他住在村西头12号，天天去扫雪。', ['12号']],
    ['在十二号院门口救起落水的孩子。', ['十二号院']],
    ['把老人送回 3-201室。', ['3-201室']],
  ])('%s: points out %j', (text, found) => {
    expect(privateWords(text, NAMES)).toEqual(found)
  })

  test.each([
    '一位村民连续三天帮助邻居收麦，不取分文。',
    '3月12号夜里下大雪，他把邻居送到了卫生院。',
    '三月十二号那天，他响应号召去修路。',
    '姓王的大爷很感谢。',
  ])('%s: has nothing to point out', (text) => {
    expect(privateWords(text, NAMES)).toEqual([])
  })
})
