import * as v from 'valibot'
import { CreditCode, isCreditCode } from '../../../cloudfunctions/contract/credit-code'

describe('a unified social credit code', () => {
  it('is eighteen characters whose last one checks the others', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(isCreditCode('91350100M000100Y44')).toBe(false)
    expect(isCreditCode('91350100M000100Y4')).toBe(false)
    expect(isCreditCode('91350010M000100Y43')).toBe(false)
    expect(isCreditCode('9135O100M000100Y43')).toBe(false)
    expect(isCreditCode('')).toBe(false)
  })

  it('is taken as people type it: in small letters, with blanks', () => {
    expect(v.parse(CreditCode, ' 91350100 m000100y43 ')).toBe('91350100M000100Y43')
    expect(v.safeParse(CreditCode, '我们厂').success).toBe(false)
  })
})
