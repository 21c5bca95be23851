export const ADULT_YEARS = 18
const CHILD_YEARS = 14

/** Whether somebody may still be under so many years: by the calendar year, because a roster knows no birthdays. */
export const mayBeUnder = (years: number, birthYear: number, today: string): boolean =>
  Number(today.slice(0, 4)) - birthYear <= years

/** Whoever might still be seventeen counts as a minor. */
export const isMinor = (birthYear: number, today: string): boolean => mayBeUnder(ADULT_YEARS, birthYear, today)

/** Whoever might still be thirteen counts as a child, for whom a guardian answers. */
export const isChild = (birthYear: number, today: string): boolean => mayBeUnder(CHILD_YEARS, birthYear, today)
