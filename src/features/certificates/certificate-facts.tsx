import type { Certificate } from '../../../cloudfunctions/contract/certificates'
import { Fact } from '../../components/fact'
import * as t from '../../i18n/zh-CN'
import { datedWords } from '../../services/time'
import { gradeWords, selectionWords } from './certificate-words'

const words = t.certificates.page

/** Where, since when, of what grade, and until when. */
export function CertificateFacts({
  certificate: { says, divisionName, issuedOn, until, endedOn },
}: {
  certificate: Omit<Certificate, 'certificateId' | 'status'>
}) {
  const grade = gradeWords(says)
  const selection = selectionWords(says)
  return (
    <>
      <Fact label={words.division}>{divisionName}</Fact>
      {selection !== undefined && <Fact label={words.selection}>{selection}</Fact>}
      {grade !== undefined && <Fact label={words.grade}>{grade}</Fact>}
      <Fact label={words.issued}>{datedWords(issuedOn)}</Fact>
      {until !== null && <Fact label={words.until}>{datedWords(until)}</Fact>}
      {endedOn !== null && <Fact label={words.ended}>{datedWords(endedOn)}</Fact>}
    </>
  )
}
