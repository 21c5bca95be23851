import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { sentPhotos } from '../../../services/photos/reopened-photos'
import { BLANK, type Draft } from './draft'

/** A returned deed as a draft, for its author to mend. */
export function draftOf(deed: DeedView): Draft {
  const { villageCode, villageName, deedClass, happenedOn, story, place, anonymous, editable } = deed
  return {
    ...BLANK,
    village: { code: villageCode, name: villageName },
    deedClass,
    happenedOn,
    story: story ?? '',
    place: place ?? '',
    anonymous: anonymous ?? false,
    praised: editable?.praised ?? [],
    outsiders: editable?.outsiders ?? [],
    helped: editable?.helped ?? [],
    photos: sentPhotos(editable?.photos ?? []),
  }
}

/** What the council asked when it last returned the deed; the same question once. */
export function questionOf({ timeline }: Pick<DeedView, 'timeline'>): string[] {
  const last = [...timeline].reverse().find((item) => item.event === 'returned')
  return [...new Set(last?.words)]
}

/** When the deed was first sent: its act lies at most 30 days before. */
export const sentAtOf = ({ timeline, happenedOn }: DeedView): string =>
  timeline.find((item) => item.event === 'submitted')?.at ?? happenedOn
