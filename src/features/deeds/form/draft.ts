import * as v from 'valibot'
import { DEED_CLASSES } from '../../../../cloudfunctions/contract/deeds'
import { DivisionCode, PersonId } from '../../../../cloudfunctions/contract/ids'
import { DraftPhoto } from '../../../services/photos/photo-shelf'

const NamedPerson = v.object({ personId: PersonId, name: v.string() })

/** A deed half written: whatever was typed, right or wrong. */
export const Draft = v.object({
  village: v.optional(v.object({ code: DivisionCode, name: v.string() })),
  praised: v.array(NamedPerson),
  /** Praised people whom no roster has. */
  outsiders: v.optional(v.array(v.object({ name: v.string(), place: v.string() })), []),
  helped: v.array(NamedPerson),
  onBehalfOf: v.array(NamedPerson),
  deedClass: v.optional(v.picklist(DEED_CLASSES)),
  story: v.string(),
  happenedOn: v.optional(v.string()),
  place: v.string(),
  photos: v.array(DraftPhoto),
  anonymous: v.boolean(),
})
export type Draft = v.InferOutput<typeof Draft>

export const BLANK: Draft = {
  praised: [],
  outsiders: [],
  helped: [],
  onBehalfOf: [],
  story: '',
  place: '',
  photos: [],
  anonymous: false,
}

const idsOf = (people: Draft['praised']) => people.map((person) => person.personId)

/** What both commands take; the photos as far as they were sent. */
function fieldsOf({ deedClass, praised, outsiders, helped, story, place, happenedOn, photos, anonymous }: Draft) {
  return {
    deedClass,
    praised: idsOf(praised),
    outsiders,
    helped: idsOf(helped),
    story,
    place,
    happenedOn,
    photos: photos.flatMap((photo) => photo.photoId ?? []),
    anonymous,
  }
}

/** The draft as the input of `deeds.nominate`, to be read by its schema. */
export function nominateInputOf(draft: Draft): unknown {
  const [behalf] = draft.onBehalfOf
  return { villageCode: draft.village?.code, ...fieldsOf(draft), ...(behalf ? { onBehalfOf: behalf.personId } : {}) }
}

/** The draft as the input of `deeds.edit`, to be read by its schema. */
export const editInputOf = (draft: Draft, deedId: string, version: number): unknown => ({
  deedId,
  version,
  ...fieldsOf(draft),
})

/** Whether anything was typed or chosen that would be a pity to lose. */
export function isTouched(draft: Draft): boolean {
  const people = draft.praised.length + draft.outsiders.length + draft.helped.length + draft.onBehalfOf.length
  const words = draft.story.trim() !== '' || draft.place.trim() !== ''
  return people > 0 || words || draft.photos.length > 0 || draft.deedClass !== undefined
}
