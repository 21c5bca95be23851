/** As much of Protocol Buffers as the platform's SDK speaks: fields of bytes, and small numbers. */
export interface WireField {
  id: number
  bytes: Uint8Array
}

const LENGTH_DELIMITED = 2

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)]
}

export function encodeFields(fields: readonly WireField[]): Uint8Array {
  return Buffer.concat(
    fields.flatMap(({ id, bytes }) => [
      Buffer.from([...varint((id << 3) | LENGTH_DELIMITED), ...varint(bytes.length)]),
      bytes,
    ]),
  )
}

/** Fields of bytes; others are passed over. */
export function decodeFields(message: Uint8Array): WireField[] {
  const fields: WireField[] = []
  let at = 0
  const number = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  while (at < message.length) {
    const tag = number()
    const value = number()
    if ((tag & 7) !== LENGTH_DELIMITED) continue
    fields.push({ id: tag >> 3, bytes: message.subarray(at, at + value) })
    at += value
  }
  return fields
}
