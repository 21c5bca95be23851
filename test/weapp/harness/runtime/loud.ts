/** As `made`, but whatever else is asked of it is refused by name, except for what is known to be looked for in vain. */
export function loud<T extends object>(name: string, made: T, lookedFor: readonly string[] = []): T {
  return new Proxy(made, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target) && !lookedFor.includes(key))
        throw new Error(`${name}.${key} is not in the harness`)
      return Reflect.get(target, key)
    },
  })
}
