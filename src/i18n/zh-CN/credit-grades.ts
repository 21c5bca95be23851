import type { CreditGrade } from '../../../cloudfunctions/contract/credit-words'

/** Apart from the other words of credit status: the boards of the first package need no more. */
export const creditGrades: Record<CreditGrade, string> = { A: 'A 级', AA: 'AA 级', AAA: 'AAA 级' }
