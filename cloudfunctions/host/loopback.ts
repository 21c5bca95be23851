import { BlockList, isIPv6 } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether an address to listen on is reached from this machine only. */
export const isLoopback = (address: string): boolean =>
  address === 'localhost' || loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/** @throws Error when a demo host would be reachable from outside: there anybody may sign in as anybody. */
export function assertDemoStaysHere(address: string): void {
  if (isLoopback(address)) return
  throw new Error(`A demo host listens on this machine only, not on ${address}: anybody could sign in as anybody.`)
}
