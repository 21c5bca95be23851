import { type ReactNode, useState } from 'react'
import { Button } from '../../../components/button'

interface FoldProps {
  /** What opens it. */
  words: string
  /** Something stands in it already. */
  open: boolean
  children: ReactNode
}

/** What few people need, behind a link. */
export function Fold({ words, open, children }: FoldProps) {
  const [opened, setOpened] = useState(false)
  if (open || opened) return <>{children}</>
  return (
    <Button kind="link" onPress={() => setOpened(true)}>
      {words}
    </Button>
  )
}
