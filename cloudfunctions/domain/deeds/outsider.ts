import { addDays, countyDate, startOfCountyDay } from '../../platform/county-time'

/*
 * Somebody praised whom no roster has: the village where it happened reviews and thanks them. They read as "a villager",
 * because nobody could be asked; they have no points until the clerk links them to a person of a roster, within 90 days of
 * the confirmation. (Domain: good deed.)
 */
export const LINK_DAYS = 90

/** Last date of the county on which linking brings the points. */
export const linkUntil = (confirmedAt: Date): string => addDays(countyDate(confirmedAt), LINK_DAYS)

/** Lines that took effect from this instant on may still be linked. */
export const linksSince = (now: Date): Date => startOfCountyDay(addDays(countyDate(now), -LINK_DAYS))
