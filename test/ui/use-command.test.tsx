import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { CallFailed } from '../../src/services/call-failed'
import { useCommand } from '../../src/services/use-command'

const wrapper = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
)

type Options = { context: { intent: string } }

describe('a command', () => {
  test('is tried again with the same intent after the network failed, and with a new one after it succeeded', async () => {
    const intents: string[] = []
    const answers = [() => Promise.reject(new CallFailed({ code: 'OFFLINE' })), () => Promise.resolve('done')]
    const call = (_: { deedId: string }, { context }: Options) => {
      const answer = answers[Math.min(intents.length, 1)]
      intents.push(context.intent)
      return answer ? answer() : Promise.resolve('done')
    }
    const { result } = renderHook(() => useCommand(call), { wrapper })

    act(() => result.current.run({ deedId: '1' }))
    await waitFor(() => expect(result.current.error).not.toBeNull())
    act(() => result.current.run({ deedId: '1' }))
    await waitFor(() => expect(result.current.done).toBe(true))
    act(() => result.current.run({ deedId: '1' }))
    await waitFor(() => expect(intents).toHaveLength(3))

    expect(intents[1]).toBe(intents[0])
    expect(intents[2]).not.toBe(intents[1])
  })

  test('forgets its intent when it was refused', async () => {
    const intents: string[] = []
    const call = (_: { deedId: string }, { context }: Options) => {
      intents.push(context.intent)
      return Promise.reject(new CallFailed({ code: 'WRONG_STATE', requestId: 'r' }))
    }
    const { result } = renderHook(() => useCommand(call), { wrapper })
    act(() => result.current.run({ deedId: '1' }))
    await waitFor(() => expect(result.current.error).not.toBeNull())
    act(() => result.current.run({ deedId: '1' }))
    await waitFor(() => expect(intents).toHaveLength(2))
    expect(intents[1]).not.toBe(intents[0])
  })

  test('runs once however often it is pressed', async () => {
    const call = jest.fn(() => Promise.resolve('done'))
    const { result } = renderHook(() => useCommand(call), { wrapper })
    act(() => {
      result.current.run({ deedId: '1' })
      result.current.run({ deedId: '1' })
    })
    await waitFor(() => expect(result.current.done).toBe(true))
    expect(call).toHaveBeenCalledTimes(1)
  })
})
