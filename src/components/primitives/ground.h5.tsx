import { useEffect, useRef } from 'react'
import './entered.scss'
import type { GroundProps } from './ground.types'

/** Taro keeps the page that was left beside the new one; its bar of tabs stays where it is. */
const ofAPage = (element: Element | null) => element?.closest('.taro_page') != null

/** Taro draws the bar of tabs; that it leads through the app is said here. */
const nameTabs = () => document.querySelector('taro-tabbar')?.setAttribute('role', 'navigation')

/** What a page stands on: the main part of the document. A page that opens takes the keyboard from the one that was left. */
export function Ground({ children, className, style }: GroundProps) {
  const ground = useRef<HTMLElement>(null)
  useEffect(() => {
    nameTabs()
    const at = document.activeElement
    if (ofAPage(at) && !ground.current?.contains(at)) ground.current?.focus({ preventScroll: true })
  }, [])
  return (
    <main ref={ground} className={`yx-entered ${className}`} style={style} tabIndex={-1}>
      {children}
    </main>
  )
}
