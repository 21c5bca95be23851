import { useQuery } from '@tanstack/react-query'
import type { EligibleInput } from '../../../cloudfunctions/contract/exemplars'
import type { CampaignId, ContestId, DivisionCode, EntryId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

/** Campaigns that concern a division; asks nothing while there is none. */
export const useCampaigns = (divisionCode: DivisionCode) =>
  usePaged(['exemplars.campaigns', divisionCode], (cursor, signal) =>
    api.exemplars.campaigns.query({ divisionCode, cursor }, { signal }),
  )

export const useCampaign = (campaignId: CampaignId) =>
  useQuery({
    queryKey: ['exemplars.campaign', campaignId],
    queryFn: ({ signal }) => api.exemplars.campaign.query({ campaignId }, { signal }),
  })

export const useContests = (campaignId: CampaignId) =>
  usePaged(['exemplars.contests', campaignId], (cursor, signal) =>
    api.exemplars.contests.query({ campaignId, cursor }, { signal }),
  )

export const useContest = (contestId: ContestId) =>
  useQuery({
    queryKey: ['exemplars.contest', contestId],
    queryFn: ({ signal }) => api.exemplars.contest.query({ contestId }, { signal }),
  })

/** Whom a village may recommend in a category; asks nothing while none is chosen. */
export const useEligible = (of: EligibleInput | undefined) =>
  useQuery({
    queryKey: ['exemplars.eligible', of],
    queryFn: ({ signal }) => (of ? api.exemplars.eligible.query(of, { signal }) : { rows: [] }),
    enabled: of !== undefined,
  })

export const useVettingDesk = () =>
  useQuery({
    queryKey: ['exemplars.vettingDesk'],
    queryFn: ({ signal }) => api.exemplars.vettingDesk.query({}, { signal }),
  })

export const useDossier = (entryId: EntryId) =>
  useQuery({
    queryKey: ['exemplars.dossier', entryId],
    queryFn: ({ signal }) => api.exemplars.dossier.query({ entryId }, { signal }),
  })

export const useScoringDesk = () =>
  useQuery({
    queryKey: ['exemplars.scoringDesk'],
    queryFn: ({ signal }) => api.exemplars.scoringDesk.query({}, { signal }),
  })

export const useScoreSheet = (contestId: ContestId) =>
  useQuery({
    queryKey: ['exemplars.scoreSheet', contestId],
    queryFn: ({ signal }) => api.exemplars.scoreSheet.query({ contestId }, { signal }),
  })

export const useAppeals = () =>
  usePaged(['exemplars.appeals'], (cursor, signal) => api.exemplars.appeals.query({ cursor }, { signal }))

export type AppealRow = NonNullable<ReturnType<typeof useAppeals>['data']>['pages'][number]['rows'][number]

export const useHonours = (divisionCode: DivisionCode) =>
  usePaged(['exemplars.honours', divisionCode], (cursor, signal) =>
    api.exemplars.honours.query({ divisionCode, cursor }, { signal }),
  )

export type HonourRow = NonNullable<ReturnType<typeof useHonours>['data']>['pages'][number]['rows'][number]

export const useRevocations = () =>
  useQuery({
    queryKey: ['exemplars.revocations'],
    queryFn: ({ signal }) => api.exemplars.revocations.query({}, { signal }),
  })

export type RevocationRow = NonNullable<ReturnType<typeof useRevocations>['data']>['rows'][number]

export type EligibleRow = NonNullable<ReturnType<typeof useEligible>['data']>['rows'][number]
