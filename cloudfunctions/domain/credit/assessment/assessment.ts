import type { Circumstances, CriterionView } from '../../../contract/credit'
import type { Criterion } from '../../../contract/credit-standards'
import type { CreditGrade, CriterionScope } from '../../../contract/credit-words'

/*
 * Assessment 评定: criterion by criterion. A computed one is met by what the ledger says of the year, a declared one by the
 * papers that lie with the application, an attested one by the word of a named clerk. Grade and designation are two things:
 * the grade comes from the points of the calendar year just closed, A from 140, AA from 200, AAA from 300 with at least
 * three classes of deed and no upheld objection in twelve months. (Domain: credit status.)
 */

/** What the ledger and the notices say of a household for a year. */
export interface Measures {
  /** Honour points that count in the year, reversals taken off. */
  honor: number
  /** Deeds, meetings and classes of the year that stand. */
  participations: number
  /** Classes of deed among them. */
  deedClasses: number
  /** Lines of the household that were overturned by an objection in the last twelve months. */
  upheldObjections: number
}

/** What came with an application besides. */
export interface Shown {
  papers: number
  attestedBy: string | null
}

export const NOTHING_SHOWN: Shown = { papers: 0, attestedBy: null }
export const AT_HOME: Circumstances = { runsBusiness: false, away: false }

const isAbout = (scope: CriterionScope, { runsBusiness, away }: Circumstances): boolean => {
  switch (scope) {
    case 'always':
      return true
    case 'business':
      return runsBusiness
    case 'away':
      return away
    case 'here':
      return !away
  }
}

const measuredOf = ({ measure }: Criterion, { honor, participations }: Measures): number =>
  measure === 'yearHonor' ? honor : participations

function judgeOne(criterion: Criterion, measures: Measures, { papers, attestedBy }: Shown): CriterionView {
  switch (criterion.source) {
    case 'computed': {
      const measured = measuredOf(criterion, measures)
      return { ...criterion, measured, state: measured >= (criterion.threshold ?? 0) ? 'met' : 'notYet' }
    }
    case 'declared':
      return { ...criterion, papers, state: papers > 0 ? 'met' : 'needsEvidence' }
    case 'attested':
      return {
        ...criterion,
        state: attestedBy === null ? 'needsEvidence' : 'met',
        ...(attestedBy === null ? {} : { attestedBy }),
      }
  }
}

/** Each criterion that is about such a household, in the order of the standard, and how it stands. */
export const judge = (
  criteria: readonly Criterion[],
  circumstances: Circumstances,
  measures: Measures,
  shown: Shown,
): CriterionView[] =>
  criteria.filter(({ scope }) => isAbout(scope, circumstances)).map((one) => judgeOne(one, measures, shown))

/** Codes of those that are computed and not met. */
export const notYet = (judged: readonly CriterionView[]): string[] =>
  judged.filter((one) => one.state === 'notYet').map((one) => one.code)

export const isComplete = (judged: readonly CriterionView[]): boolean => judged.every((one) => one.state === 'met')

/** Whether somebody must look at papers or at a clerk's word: then it is never passed on a sheet with others. */
export const opensSingly = (criteria: readonly Criterion[], circumstances: Circumstances): boolean =>
  criteria.some(({ source, scope }) => source !== 'computed' && isAbout(scope, circumstances))

export const GRADE_FROM: Record<CreditGrade, number> = { A: 140, AA: 200, AAA: 300 }
const AAA_CLASSES = 3

/** The grade that measures of a closed year give; null below the lowest. */
export function gradeOf({ honor, deedClasses, upheldObjections }: Measures): CreditGrade | null {
  if (honor >= GRADE_FROM.AAA && deedClasses >= AAA_CLASSES && upheldObjections === 0) return 'AAA'
  if (honor >= GRADE_FROM.AA) return 'AA'
  return honor >= GRADE_FROM.A ? 'A' : null
}
