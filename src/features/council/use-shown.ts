import { useCallback, useRef } from 'react'

/** Whether the end of the story and of the evidence were in sight. */
export function useShown() {
  const parts = useRef({ story: false, evidence: false })
  const story = useCallback(() => {
    parts.current.story = true
  }, [])
  const evidence = useCallback(() => {
    parts.current.evidence = true
  }, [])
  return { story, evidence, all: () => parts.current.story && parts.current.evidence }
}
