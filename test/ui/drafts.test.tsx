import { act, renderHook } from '@testing-library/react'
import * as v from 'valibot'
import { useDraft } from '../../src/services/drafts'

const Words = v.object({ story: v.string() })
const blank = { story: '' }

beforeEach(() => localStorage.clear())

describe('a draft', () => {
  test('comes back after the page was left, even before the pause of saving was over', () => {
    const first = renderHook(() => useDraft('deed', Words, blank))
    act(() => first.result.current.save({ story: '帮邻居收麦' }))
    first.unmount()
    const second = renderHook(() => useDraft('deed', Words, blank))
    expect(second.result.current.draft).toEqual({ story: '帮邻居收麦' })
    expect(second.result.current.restored).toBe(true)
  })

  test('is gone only after it was cleared', () => {
    const first = renderHook(() => useDraft('deed', Words, blank))
    act(() => first.result.current.save({ story: '帮邻居收麦' }))
    act(() => first.result.current.clear())
    expect(first.result.current.draft).toEqual(blank)
    first.unmount()
    expect(renderHook(() => useDraft('deed', Words, blank)).result.current.restored).toBe(false)
  })

  test('of another shape is left alone', () => {
    const first = renderHook(() => useDraft('deed', v.object({ old: v.number() }), { old: 0 }))
    act(() => first.result.current.save({ old: 1 }))
    first.unmount()
    expect(renderHook(() => useDraft('deed', Words, blank)).result.current.draft).toEqual(blank)
  })
})
