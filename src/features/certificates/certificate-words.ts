import type { Certificate, CertificateSays } from '../../../cloudfunctions/contract/certificates'
import { fill } from '../../i18n/fill'
import { householdWords, personWords } from '../../i18n/shown'
import * as t from '../../i18n/zh-CN'

/** Whose it is, in words: as much as the server said. */
export function holderWords({ says, divisionName }: Pick<Certificate, 'says' | 'divisionName'>): string {
  switch (says.kind) {
    case 'creditHousehold':
      return householdWords(says.household)
    case 'exemplar':
      return personWords(says.person)
    case 'creditEnterprise':
      return says.name
    case 'creditVillage':
    case 'creditTownship':
      return divisionName
  }
}

/** What it certifies: of an exemplar the title of its level, 汤阴模范. */
export const kindWords = (says: CertificateSays): string =>
  says.kind === 'exemplar' ? t.exemplars.titles[says.level] : t.certificates.kinds[says.kind]

/** Of an exemplar, in which selection: 2026 年 · 助人为乐. */
export const selectionWords = (says: CertificateSays): string | undefined =>
  says.kind === 'exemplar'
    ? fill(t.certificates.page.selectionWords, { year: says.year, category: t.deeds.classes[says.category] })
    : undefined

/** The grade in words, where it has one. */
export function gradeWords(says: CertificateSays): string | undefined {
  return says.kind === 'creditHousehold' && says.grade !== null ? t.creditGrades[says.grade] : undefined
}

/** The name of a household that may be printed on its door; undefined where it is told apart by nobody. */
export const nameOnDoor = ({ says, divisionName }: Pick<Certificate, 'says' | 'divisionName'>): string | undefined =>
  says.kind === 'creditHousehold' && says.household.as === 'household' ? undefined : holderWords({ says, divisionName })
