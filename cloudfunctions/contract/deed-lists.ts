import * as v from 'valibot'
import { DEED_CLASSES, DEED_PARTS, DEED_STATUSES, DEED_WAITS } from './deeds'
import { DateOnly, Instant, PageInput, page } from './fields'
import { DeedId, DivisionCode } from './ids'
import { ShownPerson } from './shown'

export const MyDeedsOutput = page(
  v.object({
    deedId: DeedId,
    deedClass: v.picklist(DEED_CLASSES),
    happenedOn: DateOnly,
    status: v.picklist(DEED_STATUSES),
    part: v.picklist(DEED_PARTS),
    /** The next date on the timeline: ballots close, the notice opens or closes. */
    nextAt: v.optional(Instant),
    waitsFor: v.optional(v.picklist(DEED_WAITS)),
    /** The reader is asked how somebody may be named, or as a guardian. */
    consentAsked: v.boolean(),
  }),
)
export const MyDeedsInput = PageInput

export const LatestDeedsInput = v.object({ divisionCode: DivisionCode, ...PageInput.entries })
export const LatestDeedsOutput = page(
  v.object({
    deedId: DeedId,
    villageName: v.string(),
    deedClass: v.picklist(DEED_CLASSES),
    happenedOn: DateOnly,
    confirmedAt: Instant,
    publicText: v.string(),
    praised: v.array(ShownPerson),
  }),
)
