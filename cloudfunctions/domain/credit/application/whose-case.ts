import type { CreditCase } from './case.repository'
import type { Whose } from './traces'

export const whoseCase = ({ id, householdId, enterpriseId, divisionCode, applicantId }: CreditCase): Whose => ({
  ...{ subjectId: id, householdId, enterpriseId, divisionCode, applicantId },
})
