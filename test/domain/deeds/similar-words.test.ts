import fc from 'fast-check'
import { likeness, similarTo } from '../../../cloudfunctions/domain/deeds/similar-words'

const STORY = '他连着三天帮隔壁的孤寡老人收麦子，一分钱也没有要。'

describe('two reports of the same', () => {
  it('are found in other punctuation and word order', () => {
    expect(similarTo(STORY)('一分钱也没有要——他连着三天帮隔壁的孤寡老人收麦子！')).toBe(true)
  })
  it('are told apart from another deed', () => {
    expect(similarTo(STORY)('她把捡到的钱包送到了村委会，里面有两千块钱。')).toBe(false)
  })
  it('are not made of nothing', () => {
    expect(likeness('', '')).toBe(0)
    expect(similarTo('。')('！')).toBe(false)
  })
})

describe('likeness', () => {
  const text = fc.string({ unit: fc.constantFrom(...'帮老人收麦子，。三天钱 '), maxLength: 40 })
  it('lies between nothing and the same, whoever is named first', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
        expect(likeness(a, b)).toBeLessThanOrEqual(1)
        expect(likeness(a, b)).toBe(likeness(b, a))
      }),
    )
  })
})
