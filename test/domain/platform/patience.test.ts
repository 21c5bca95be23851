import { patiently, TimedOut } from '../../../cloudfunctions/platform/patience'

const failing = (times: number) => {
  let tries = 0
  const work = async () => {
    tries += 1
    if (tries <= times) throw new Error(`try ${tries}`)
    return tries
  }
  return work
}

it('tries again until it succeeds, as often as there are pauses', async () => {
  expect(await patiently(failing(2), { timeoutMs: 1_000, pausesMs: [0, 0] })).toBe(3)
  await expect(patiently(failing(3), { timeoutMs: 1_000, pausesMs: [0, 0] })).rejects.toThrow('try 3')
})

it('does not try again what another try will not mend', async () => {
  const patience = { timeoutMs: 1_000, pausesMs: [0], lasts: () => true }
  await expect(patiently(failing(1), patience)).rejects.toThrow('try 1')
})

it('waits no longer than it may', async () => {
  const never = () => new Promise<never>(() => undefined)
  await expect(patiently(never, { timeoutMs: 1, pausesMs: [0] })).rejects.toThrow(TimedOut)
})
