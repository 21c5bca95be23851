import { intentFor, intentInMemory } from '../../src/services/intent'

describe('intent of a command', () => {
  test('a retry of the same body carries the same', () => {
    const place = intentInMemory()
    expect(intentFor(place, { story: '帮邻居收麦' })).toBe(intentFor(place, { story: '帮邻居收麦' }))
  })

  test('another body is another act', () => {
    const place = intentInMemory()
    expect(intentFor(place, { story: '帮邻居收麦' })).not.toBe(intentFor(place, { story: '帮邻居晒粮' }))
  })

  test('after it is settled the same words are a new act', () => {
    const place = intentInMemory()
    const first = intentFor(place, { story: '帮邻居收麦' })
    place.set(undefined)
    expect(intentFor(place, { story: '帮邻居收麦' })).not.toBe(first)
  })
})
