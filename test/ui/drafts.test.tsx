import { act, renderHook } from '@testing-library/react'
import * as v from 'valibot'
import { useDraft } from '../../src/services/drafts'
import { storedIntent } from '../../src/services/intent-stored'
import { forgetPerson, rememberPerson } from '../../src/services/person-in-use'
import { newIntentId } from '../../src/services/uuid'
import { aMe, NEIGHBOUR_ID, PERSON_ID } from './support/villager'

const Words = v.object({ story: v.string() })
const blank = { story: '' }

beforeEach(() => {
  localStorage.clear()
  forgetPerson()
})

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

describe('several people on one phone', () => {
  const first = aMe()
  const person = first.person && { ...first.person, personId: NEIGHBOUR_ID }
  const people = [PERSON_ID, NEIGHBOUR_ID].map((personId) => ({ personId, name: '', inUse: false, hasPin: true }))
  const takes = (me: ReturnType<typeof aMe>) => act(() => rememberPerson({ ...me, people }))

  test('each have a draft and an act under way of their own, and find it again', () => {
    const { result } = renderHook(() => useDraft('deed', Words, blank))
    const place = storedIntent('deed')
    takes(first)
    act(() => result.current.save({ story: '帮邻居收麦' }))
    place.set({ intent: newIntentId(), body: 'one' })
    takes({ ...first, person })
    expect(result.current.draft).toEqual(blank)
    expect(place.get()).toBeUndefined()
    act(() => result.current.save({ story: '送医' }))
    takes(first)
    expect(result.current.draft).toEqual({ story: '帮邻居收麦' })
    expect(place.get()?.body).toBe('one')
    takes({ ...first, person })
    expect(result.current.draft).toEqual({ story: '送医' })
  })

  test('what is typed before the server said who is here is theirs, unless they have begun the same before', () => {
    const { result } = renderHook(() => useDraft('deed', Words, blank))
    act(() => result.current.save({ story: '帮邻居收麦' }))
    takes(first)
    expect(result.current.draft).toEqual({ story: '帮邻居收麦' })
    act(() => forgetPerson())
    expect(result.current.draft).toEqual(blank)
    act(() => result.current.save({ story: '送医' }))
    takes(first)
    expect(result.current.draft).toEqual({ story: '帮邻居收麦' })
  })

  test('a newcomer’s draft is theirs once the clerk found who they are, and nobody else’s', () => {
    const { result } = renderHook(() => useDraft('deed', Words, blank))
    act(() => rememberPerson({ signedIn: true, person: null, people: [] }))
    act(() => result.current.save({ story: '帮邻居收麦' }))
    act(() => rememberPerson({ signedIn: true, person: null, people: [] }))
    act(() => rememberPerson({ ...first, people: people.slice(0, 1) }))
    expect(result.current.draft).toEqual({ story: '帮邻居收麦' })
    takes({ ...first, person })
    expect(result.current.draft).toEqual(blank)
  })
})
