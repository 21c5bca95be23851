import { findMachines } from '../../config/generate/status-machines-document'
import { ROOT } from '../support/architecture/source-files'

/** All states that a machine can come to from where it begins. */
function reached(next: Readonly<Record<string, readonly string[]>>): Set<string> {
  const [first] = Object.keys(next)
  const seen = new Set<string>()
  const ahead = first === undefined ? [] : [first]
  for (let state = ahead.pop(); state !== undefined; state = ahead.pop()) {
    if (seen.has(state)) continue
    seen.add(state)
    ahead.push(...(next[state] ?? []))
  }
  return seen
}

it('every state of every machine can be come to, and none leads to itself', async () => {
  const machines = await findMachines(ROOT)
  expect(machines.map(({ name }) => name)).toContain('deed')
  for (const { name, next } of machines) {
    expect({ name, never: Object.keys(next).filter((state) => !reached(next).has(state)) }).toEqual({ name, never: [] })
    expect({ name, idle: Object.keys(next).filter((state) => next[state]?.includes(state)) }).toEqual({
      name,
      idle: [],
    })
  }
})
