import { useEffect, useRef } from 'react'
import type { PartEndProps } from './part-end.types'

/** The end of a part of the sheet: with keys one could vote without ever having scrolled to it. */
export function PartEnd({ onShown }: PartEndProps) {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const look = () => {
      const at = end.current?.getBoundingClientRect()
      if (at === undefined || at.top > window.innerHeight) return
      document.removeEventListener('scroll', look, true)
      onShown()
    }
    document.addEventListener('scroll', look, { capture: true, passive: true })
    look()
    return () => document.removeEventListener('scroll', look, true)
  }, [onShown])
  return <div ref={end} aria-hidden />
}
