/** Paths that a rule lets through, each with the reason. */
export type Allowed = Readonly<Record<string, string>>

/** Breaches that nothing allows, and allowances that nothing needs any more. */
export function judge(breaches: readonly string[], allowed: Allowed): string[] {
  const stale = Object.keys(allowed).filter((path) => !breaches.includes(path))
  return [
    ...breaches.filter((path) => !(path in allowed)),
    ...stale.map((path) => `${path} needs no exception any more: ${allowed[path]}`),
  ]
}
