import { useQuery } from '@tanstack/react-query'
import type { DeskOrder } from '../../../cloudfunctions/contract/fields'
import type { ClassSessionId, CourseId, DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { CheckInSheet } from '../../../cloudfunctions/contract/school-checkin'
import type { COUNTED_MONTHS } from '../../../cloudfunctions/contract/school-counts'
import type { MatterFilter } from '../../../cloudfunctions/contract/school-matters'
import type { TermRow } from '../../../cloudfunctions/contract/school-term'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'
import { villageNow } from '../../services/village-clock'

const KEYS = {
  place: 'station.view',
  week: 'station.week',
  sideBySide: 'station.sideBySide',
  counts: 'station.counts',
  sheet: 'station.sheet',
  session: 'station.session',
  course: 'station.course',
  teaching: 'school.teaching',
  topics: 'station.topics',
  desk: 'matters.desk',
  movedUp: 'matters.movedUp',
  offers: 'school.offersToCall',
}

/** Where the station of a village is; null until it is open. */
export const useStationPlace = (villageCode: DivisionCode) =>
  useQuery({
    queryKey: [KEYS.place, villageCode],
    queryFn: ({ signal }) => api.station.view.query({ villageCode }, { signal }),
  })

export const useStationWeek = (from: string) =>
  usePaged([KEYS.week, from], (cursor, signal) => api.station.week.query({ from, cursor }, { signal }))

export type StationRow = NonNullable<ReturnType<typeof useStationWeek>['data']>['pages'][number]['rows'][number]

const LOOK_EVERY_MS = 5_000

const peopleMayCome = ({ status, opensAt, endsAt }: CheckInSheet, now: string): boolean =>
  status !== 'cancelled' && opensAt <= now && now < endsAt

/** The list of a class. In sight, while people may come, it is read again and again: who checks in by themselves appears. */
export const useSheet = (sessionId: ClassSessionId, inSight: boolean) =>
  useQuery({
    queryKey: [KEYS.sheet, sessionId],
    queryFn: ({ signal }) => api.station.sheet.query({ sessionId }, { signal }),
    refetchInterval: ({ state: { data } }) =>
      inSight && data && peopleMayCome(data, villageNow()) ? LOOK_EVERY_MS : false,
  })

/** A session as it is changed: read anew at every opening, so that a form begins with what holds. */
export const useSessionPlan = (sessionId: ClassSessionId) =>
  useQuery({
    queryKey: [KEYS.session, sessionId],
    queryFn: ({ signal }) => api.station.session.query({ sessionId }, { signal }),
    gcTime: 0,
  })

export const useCoursePlan = (courseId: CourseId) =>
  useQuery({
    queryKey: [KEYS.course, courseId],
    queryFn: ({ signal }) => api.station.course.query({ courseId }, { signal }),
  })

export const useTeaching = (from: string) =>
  usePaged([KEYS.teaching, from], (cursor, signal) => api.school.teaching.query({ from, cursor }, { signal }))

/** The code on the screen: asked for again when it changes. */
export const useCode = (sessionId: ClassSessionId) =>
  useQuery({
    queryKey: ['station.code', sessionId],
    queryFn: ({ signal }) => api.station.code.query({ sessionId }, { signal }),
    refetchInterval: ({ state }) => (state.data ? state.data.standsMs + 200 : false),
    staleTime: 0,
    gcTime: 0,
  })

export const useStationTopics = () =>
  useQuery({ queryKey: [KEYS.topics], queryFn: ({ signal }) => api.station.topics.query({}, { signal }) })

export const useMatterDesk = (movedUp: boolean, shown: { filter: MatterFilter; order: DeskOrder }) =>
  usePaged([movedUp ? KEYS.movedUp : KEYS.desk, shown], (cursor, signal) =>
    movedUp
      ? api.matters.movedUp.query({ ...shown, cursor }, { signal })
      : api.matters.desk.query({ ...shown, cursor }, { signal }),
  )

export const useOffersToCall = () =>
  useQuery({ queryKey: [KEYS.offers], queryFn: ({ signal }) => api.school.offersToCall.query({}, { signal }) })

/** Stations' weeks side by side, a page of stations at a time. */
export const useSideBySide = (from: string) =>
  usePaged([KEYS.sideBySide, from], (cursor, signal) => api.station.sideBySide.query({ from, cursor }, { signal }))

/** What the own station, or all below an office, offered and was asked for. */
export const useSchoolCounts = (whose: 'station' | 'below', months: (typeof COUNTED_MONTHS)[number]) =>
  useQuery({
    queryKey: [KEYS.counts, whose, months],
    queryFn: ({ signal }) =>
      whose === 'below'
        ? api.station.countsBelow.query({ months }, { signal })
        : api.station.counts.query({ months }, { signal }),
  })

/** What would become of each row of a sheet. */
export const useCheckedTerm = (villageCode: string, rows: TermRow[]) =>
  useQuery({
    queryKey: ['station.checkTerm', villageCode, rows],
    queryFn: ({ signal }) => api.station.checkTerm.query({ villageCode, rows }, { signal }),
    gcTime: 0,
  })

/** Dates of a weekly series; asks nothing before its first day is known. */
export const useProposedDates = (from: string | undefined, weeks: number) =>
  useQuery({
    queryKey: ['station.proposeDates', from, weeks],
    queryFn: ({ signal }) =>
      from === undefined ? { dates: [] } : api.station.proposeDates.query({ from, weeks }, { signal }),
    enabled: from !== undefined,
  })

export const refreshStation = () =>
  Promise.all(Object.values(KEYS).map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
