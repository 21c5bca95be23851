import type { Phone } from './phone'

/** So many people do the same at once, each on the next free phone, signed in there. */
export async function handRound(
  phones: readonly Phone[],
  names: readonly string[],
  act: (phone: Phone, name: string) => Promise<void>,
): Promise<void> {
  const queue = [...names]
  const take = async (phone: Phone) => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      await phone.signInAs(name)
      await act(phone, name)
    }
  }
  await Promise.all(phones.map(take))
}
