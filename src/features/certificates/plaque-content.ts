import type { Certificate, CertificateToPrint } from '../../../cloudfunctions/contract/certificates'
import type { Me } from '../../../cloudfunctions/contract/people'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { gradeWords, holderWords, kindWords, nameOnDoor, selectionWords } from './certificate-words'
import type { LetterContent } from './draw-letter'
import type { PlaqueContent } from './draw-plaque'
import { qrText } from './qr-text'

const { plaque } = t.certificates
type County = Me['county']

const fromWords = ({ divisionName, issuedOn }: Certificate): string =>
  fill(plaque.from, { division: divisionName, date: dayOnPaper(issuedOn) })

/** Without the weekday: it stands there for years. */
function dayOnPaper(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return fill(plaque.day, { year, month, day })
}

/** What stands on a plaque; undefined for a certificate that is not valid, for it has no code. */
export function plaqueContent(certificate: CertificateToPrint, county: County): PlaqueContent | undefined {
  const { code, says, handedTo } = certificate
  if (code === undefined) return undefined
  return {
    county: county.name,
    kind: kindWords(says),
    grade: gradeWords(says) ?? selectionWords(says),
    holder: nameOnDoor(certificate),
    from: fromWords(certificate),
    place: handedTo && fill(plaque.place, { group: handedTo.group, number: handedTo.number }),
    sponsor: county.sponsorUnit,
    scan: plaque.scan,
    qr: qrText(code),
  }
}

/** A letter that is handed to whom it thanks, a household under its own name. */
export function letterContent(certificate: CertificateToPrint, county: County): LetterContent {
  const { says, handedTo } = certificate
  const bare = kindWords(says)
  const grade = gradeWords(says)
  const kind = grade === undefined ? bare : fill(plaque.graded, { kind: bare, grade })
  const { dear, text } = plaque.letters[says.kind]
  return {
    title: plaque.letterHead,
    dear: fill(dear, { name: handedTo?.headName ?? holderWords(certificate) }),
    text: fill(text, { kind }),
    from: fromWords(certificate),
    sponsor: county.sponsorUnit,
  }
}
