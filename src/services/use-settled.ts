import { useEffect, useState } from 'react'

const SETTLED_AFTER_MS = 300

/** A value once it has stood still for a moment: what somebody typed, not every keystroke of it. */
export function useSettled(value: string): string {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), SETTLED_AFTER_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
