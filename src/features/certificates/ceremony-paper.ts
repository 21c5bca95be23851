import type { CertificateToPrint } from '../../../cloudfunctions/contract/certificates'
import { CREDIT_GRADES } from '../../../cloudfunctions/contract/credit-words'
import type { PrintBlock, PrintPaper } from '../../components/print/print.types'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { datedWords } from '../../services/time'
import { gradeWords, nameOnDoor } from './certificate-words'

const words = t.certificates.plaque.ceremony
const COLUMNS = [
  { words: words.columns.who, share: 2 },
  { words: words.columns.division, share: 1 },
]
const GRADES = [...CREDIT_GRADES.map((grade) => t.creditGrades[grade]).reverse(), undefined]

/** Who is thanked in public, by grade, each as it lets itself be named; nobody's place, and nobody who did not agree. */
export function ceremonyPaper(
  rows: readonly CertificateToPrint[],
  place: string,
  sponsor: string,
  now: string,
): PrintPaper {
  const households = rows.filter(({ says }) => says.kind === 'creditHousehold')
  const named = households.flatMap((row) => {
    const name = nameOnDoor(row)
    return name === undefined
      ? []
      : [{ key: row.certificateId, name, division: row.divisionName, grade: gradeWords(row.says) }]
  })
  const unshown = households.length - named.length
  return {
    title: words.title,
    number: fill(words.number, { division: place, date: datedWords(now) }),
    address: null,
    code: null,
    sponsor,
    blocks: [
      { key: 'lead', kind: 'text', text: words.lead },
      ...GRADES.flatMap((grade) =>
        blocksOf(
          grade,
          named.filter((one) => one.grade === grade),
        ),
      ),
      ...(unshown > 0
        ? [{ key: 'unshown', kind: 'text', text: fill(words.unshown, { count: unshown }) } as const]
        : []),
    ],
  }
}

function blocksOf(
  grade: string | undefined,
  rows: readonly { key: string; name: string; division: string }[],
): PrintBlock[] {
  if (rows.length === 0) return []
  const title = grade ?? words.ungraded
  const under = `columns-${title}`
  return [
    { key: title, kind: 'heading', text: title },
    { key: under, kind: 'columns', columns: COLUMNS },
    ...rows.map(
      ({ key, name, division }): PrintBlock => ({
        key,
        kind: 'cells',
        under,
        columns: COLUMNS,
        cells: [name, division],
      }),
    ),
  ]
}
