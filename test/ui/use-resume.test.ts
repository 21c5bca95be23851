import { act, renderHook } from '@testing-library/react'
import { useResume } from '../../src/services/use-resume'

const networkBack = () => act(() => window.dispatchEvent(new Event('online')))

test('what waits goes on once when the network is back, and again after another failure', () => {
  const goOn = jest.fn()
  const { rerender } = renderHook(({ waiting }) => useResume(waiting, goOn), { initialProps: { waiting: true } })
  networkBack()
  rerender({ waiting: false })
  networkBack()
  expect(goOn).toHaveBeenCalledTimes(1)
  rerender({ waiting: true })
  networkBack()
  expect(goOn).toHaveBeenCalledTimes(2)
})

test('nothing goes on after its page was left', () => {
  const goOn = jest.fn()
  renderHook(() => useResume(true, goOn)).unmount()
  networkBack()
  expect(goOn).not.toHaveBeenCalled()
})

test('a phone that says nothing of its network is tried later, each time after a longer while', () => {
  jest.useFakeTimers()
  const goOn = jest.fn()
  const { rerender } = renderHook(({ waiting }) => useResume(waiting, goOn), { initialProps: { waiting: true } })
  jest.advanceTimersByTime(5_000)
  expect(goOn).toHaveBeenCalledTimes(1)
  rerender({ waiting: false })
  rerender({ waiting: true })
  jest.advanceTimersByTime(9_000)
  expect(goOn).toHaveBeenCalledTimes(1)
  jest.advanceTimersByTime(1_000)
  expect(goOn).toHaveBeenCalledTimes(2)
  jest.useRealTimers()
})
