import fc from 'fast-check'
import { maskNumbers } from '../../../cloudfunctions/platform/mask-numbers'
import { assertAndKeep, fuzzRuns, readCorpus } from '../../support/corpus'

const SPELLINGS = ['0123456789', '０１２３４５６７８９', '零一二三四五六七八九', '〇壹贰叁肆伍陆柒捌玖']
const GAPS = ['', ' ', '-', '－', '　', '.', '·', '、', '\u200b', ' - ']

/** A number of so many digits, each in a spelling and with a gap of its own. */
const spelled = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(9), fc.constantFrom(...SPELLINGS), fc.constantFrom(...GAPS)), {
      minLength: length,
      maxLength: length,
    })
    .map((digits) =>
      digits.map(([digit, spelling, gap], at) => `${at === 0 ? '' : gap}${[...spelling][digit]}`).join(''),
    )

const digitsIn = (text: string): number =>
  [...text].filter((one) => SPELLINGS.some((spelling) => spelling.includes(one))).length

describe('numbers that tell who somebody is', () => {
  it.each([
    ['一部手机', '他的电话是13800138000，可以问他', '他的电话是***，可以问他'],
    ['全角', '电话１３８００１３８０００', '电话***'],
    ['分开写', '138 0013 8000 或 138-0013-8000', '*** 或 ***'],
    ['中文数字', '一三八零零一三八零零零找他', '***找他'],
    ['幺', '幺三八零零幺三八零零零', '***'],
    ['身份证带X', '身份证41052319800101123X。', '身份证***。'],
    ['银行卡', '卡号6222 0210 0111 1234 567', '卡号***'],
    ['座机', '0372-6212345', '***'],
    ['区号在括号里', '（0372）6212345', '（***'],
  ])('%s is masked', (_, text, masked) => {
    expect(maskNumbers(text)).toBe(masked)
  })

  it.each(['2026-03-08 那天', '2026年3月8日', '捐了500000元', '一九九八年的洪水', '门前三千五百米的路', '20260308'])(
    '%s stays',
    (text) => {
      expect(maskNumbers(text)).toBe(text)
    },
  )

  it('never leave seven digits standing, in any spelling and company', () => {
    const number = fc.oneof(spelled(11), spelled(15), spelled(18), spelled(19))
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('电话', '他说', ''),
        fc.constantFrom('。', '谢谢', ''),
        (written, before, after) => {
          expect(digitsIn(maskNumbers(`${before}${written}${after}`))).toBeLessThan(7)
        },
      ),
    )
  })

  const masksWhole = (text: string) => {
    const once = maskNumbers(text)
    expect(maskNumbers(once)).toBe(once)
    const plain = once.replace(/(?:19|20)\d{2}([-./]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])/g, '')
    expect(/\d{7,}/.test(plain)).toBe(false)
  }
  const texts = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

  it.each(readCorpus('mask-numbers'))('a kept text leaves none: $file', ({ bytes }) => masksWhole(texts(bytes)))

  it('any text at all leaves none', () => {
    const pieces = fc.constantFrom(...SPELLINGS.flatMap((one) => [...one]), ...GAPS, '电', '话', 'X', '年', '(', '2026')
    const written = fc.array(pieces, { maxLength: 60 }).map((all) => new Uint8Array(Buffer.from(all.join(''))))
    assertAndKeep('mask-numbers', written, (bytes) => masksWhole(texts(bytes)), fuzzRuns(500))
  })

  it('are masked once: a second time changes nothing, and a text without numbers is left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = maskNumbers(text)
        expect(maskNumbers(once)).toBe(once)
      }),
    )
    const story = '他连着三天帮隔壁的孤寡老人收麦子，一分钱也没有要。'
    expect(maskNumbers(story)).toBe(story)
  })
})
