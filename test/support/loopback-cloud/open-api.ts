import { decodeFields, encodeFields } from './wire'

/** A question to the open API as it goes over the line: in snake case. */
export interface OpenApiCall {
  api: string
  data: Record<string, unknown>
}

/** JSON as the platform answers it, or the bytes of a picture. */
export type OpenApiAnswer = Record<string, unknown> | Buffer

const OPENAPI_DATA = 2
const PAIR = 1
const [KEY, VALUE] = [1, 2]
const [RESPONSE_DATA, CONTENT_TYPE] = [1, 2]

/** The parts of a form, by name; what stands in them may be any bytes. */
export function formParts(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = `--${/boundary=(.+)$/.exec(contentType)?.[1] ?? ''}`
  const parts = new Map<string, Buffer>()
  let from = body.indexOf(boundary)
  for (let next = body.indexOf(boundary, from + 1); next > 0; next = body.indexOf(boundary, from + 1)) {
    const part = body.subarray(from + boundary.length + 2, next - 2)
    const head = part.indexOf('\r\n\r\n')
    const name = /name="([^"]+)"/.exec(part.subarray(0, head).toString())?.[1]
    if (name !== undefined) parts.set(name, part.subarray(head + 4))
    from = next
  }
  return parts
}

export function readOpenApiCall(parts: Map<string, Buffer>): OpenApiCall {
  const message = decodeFields(parts.get('requestData') ?? Buffer.alloc(0))
  const pairs = message
    .filter(({ id }) => id === OPENAPI_DATA)
    .flatMap(({ bytes }) => decodeFields(bytes))
    .filter(({ id }) => id === PAIR)
    .map(({ bytes }) => {
      const text = (wanted: number) =>
        Buffer.from(decodeFields(bytes).find(({ id }) => id === wanted)?.bytes ?? []).toString()
      return [text(KEY), JSON.parse(text(VALUE)) as unknown] as const
    })
  return { api: parts.get('apiName')?.toString() ?? '', data: Object.fromEntries(pairs) }
}

export function writeOpenApiAnswer(answer: OpenApiAnswer): Uint8Array {
  const isPicture = Buffer.isBuffer(answer)
  return encodeFields([
    { id: RESPONSE_DATA, bytes: isPicture ? answer : Buffer.from(JSON.stringify(answer)) },
    { id: CONTENT_TYPE, bytes: Buffer.from(isPicture ? 'image/jpeg' : 'application/json') },
  ])
}
