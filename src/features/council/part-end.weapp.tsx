import { useEffect } from 'react'
import type { PartEndProps } from './part-end.types'

/** On a phone the ballot stands below all of it: nobody reaches it but past the end of every part. */
export function PartEnd({ onShown }: PartEndProps) {
  useEffect(onShown, [onShown])
  return null
}
