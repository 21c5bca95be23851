/** What a valibot schema says of itself, as far as its keys are looked for. */
interface Described {
  entries?: Record<string, unknown>
  item?: unknown
  items?: unknown[]
  options?: unknown[]
  wrapped?: unknown
  value?: unknown
  pipe?: unknown[]
}

const isDescribed = (schema: unknown): schema is Described => typeof schema === 'object' && schema !== null

/** Every key that an answer of the schema can hold, with the way to it: "rows.places.checkedInAt". */
export function keysIn(schema: unknown, way = ''): string[] {
  if (!isDescribed(schema)) return []
  const own = Object.entries(schema.entries ?? {}).flatMap(([key, inner]) => {
    const path = way === '' ? key : `${way}.${key}`
    return [path, ...keysIn(inner, path)]
  })
  const inside = [schema.item, schema.wrapped, schema.value, ...(schema.items ?? []), ...(schema.options ?? [])]
  const piped = (schema.pipe ?? []).filter((one) => one !== schema)
  return [...new Set([...own, ...[...inside, ...piped].flatMap((inner) => keysIn(inner, way))])]
}
