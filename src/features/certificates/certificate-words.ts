import type { Certificate, CertificateSays } from '../../../cloudfunctions/contract/certificates'
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

/** The grade in words, where it has one. */
export function gradeWords(says: CertificateSays): string | undefined {
  return says.kind === 'creditHousehold' && says.grade !== null ? t.creditGrades[says.grade] : undefined
}

/** The name of a household that may be printed on its door; undefined where it is told apart by nobody. */
export const nameOnDoor = ({ says, divisionName }: Pick<Certificate, 'says' | 'divisionName'>): string | undefined =>
  says.kind === 'creditHousehold' && says.household.as === 'household' ? undefined : holderWords({ says, divisionName })
