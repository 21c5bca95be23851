import { useState } from 'react'
import { Button } from '../../../components/button'
import { FailureNote } from '../../../components/failure-note'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { openPaper } from '../../../services/papers/open-paper'

const words = t.enterprise.papers

interface PdfPaperProps {
  paper: { photoId: string; url: string }
  /** Its place among the materials. */
  number: number
}

/** A PDF among the materials, opened by what reads PDFs on the phone. */
export function PdfPaper({ paper, number }: PdfPaperProps) {
  const [error, setError] = useState<unknown>(null)
  const open = async () => {
    setError(null)
    await openPaper(paper).catch(setError)
  }
  return (
    <>
      <Button kind="plain" label={fill(words.openLabel, { number })} onPress={open}>
        {words.open}
      </Button>
      <FailureNote error={error} />
    </>
  )
}
