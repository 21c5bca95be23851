import * as v from 'valibot'
import { Done, Nothing, PageInput } from '../../contract/fields'
import {
  BindingRequestsOutput,
  ChallengeKinInput,
  DecideBindingInput,
  DecideKinChallengeInput,
  DeclareKinInput,
  DivisionsInput,
  DivisionsOutput,
  EndRoleInput,
  FindPersonInput,
  FindPersonOutput,
  FindVillagesInput,
  FindVillagesOutput,
  GrantRoleInput,
  GrantRoleOutput,
  KinChallengesOutput,
  MeOutput,
  MyHouseholdOutput,
  MyKinOutput,
  RequestBindingInput,
  RequestBindingOutput,
  RoleHoldersInput,
  RoleHoldersOutput,
  SetListingInput,
} from '../../contract/people'
import { countyDate } from '../../platform/county-time'
import { findVillages } from '../divisions/find-villages'
import { listDivisions } from '../divisions/list-divisions'
import { command, query, router } from '../procedure'
import { challengeKin } from './challenge-kin'
import { chooseListing } from './choose-listing'
import { decideBinding } from './decide-binding'
import { decideKinChallenge } from './decide-kin-challenge'
import { declareKin } from './declare-kin'
import { endRole } from './end-role'
import { findPerson } from './find-person'
import { grantRole } from './grant-role'
import { kinOf } from './kin-of'
import { listBindingRequests } from './list-binding-requests'
import { listKinChallenges } from './list-kin-challenges'
import { myHousehold } from './my-household'
import { requestBinding } from './request-binding'
import { listRoleHolders } from './role-holders'
import { whoAmI } from './who-am-i'

const done = { done: true } as const

export const sessionRouter = router({
  me: query
    .anyone()
    .input(v.optional(Nothing))
    .output(MeOutput)
    .query(({ ctx }) => whoAmI(ctx.reading, ctx.actor)),
})

export const peopleRouter = router({
  divisions: query
    .anyone()
    .input(DivisionsInput)
    .output(DivisionsOutput)
    .query(async ({ ctx, input }) => ({ divisions: await listDivisions(ctx.reading.db, input.parent) })),

  findVillages: query
    .anyone()
    .input(FindVillagesInput)
    .output(FindVillagesOutput)
    .query(async ({ ctx, input }) => ({ villages: await findVillages(ctx.reading.db, input.words) })),

  requestBinding: command
    .account()
    .input(RequestBindingInput)
    .output(RequestBindingOutput)
    .mutation(async ({ ctx, input }) => ({ bindingId: await requestBinding(ctx.writing, ctx.actor, input) })),

  bindingRequests: query
    .holder('binding.decide')
    .input(PageInput)
    .output(BindingRequestsOutput)
    .query(({ ctx, input }) => listBindingRequests(ctx.reading.db, ctx.reach, input.cursor)),

  decideBinding: command
    .holder('binding.decide')
    .input(DecideBindingInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideBinding(ctx.writing, ctx.reach, input)
      return done
    }),

  findPerson: query
    .account()
    .input(FindPersonInput)
    .output(FindPersonOutput)
    .query(async ({ ctx, input }) => ({ people: await findPerson(ctx.reading.db, input) })),

  myHousehold: query
    .resident()
    .input(v.optional(Nothing))
    .output(MyHouseholdOutput)
    .query(({ ctx }) => myHousehold(ctx.reading, ctx.actor)),

  setListing: command
    .resident()
    .input(SetListingInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await chooseListing(ctx.writing, ctx.actor.person.householdId, input.listing)
      return done
    }),

  declareKin: command
    .resident()
    .input(DeclareKinInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await declareKin(ctx.writing, input.personId ?? ctx.actor.person.personId, input.relativeId, input.relation)
      return done
    }),

  myKin: query
    .resident()
    .input(v.optional(Nothing))
    .output(MyKinOutput)
    .query(({ ctx }) => kinOf(ctx.reading, ctx.actor.person.personId)),

  challengeKin: command
    .resident()
    .input(ChallengeKinInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await challengeKin(ctx.writing, ctx.actor, input)
      return done
    }),

  kinChallenges: query
    .holder('kin.decide')
    .input(PageInput)
    .output(KinChallengesOutput)
    .query(({ ctx, input }) => listKinChallenges(ctx.reading, ctx.actor, ctx.reach, input.cursor)),

  decideKinChallenge: command
    .holder('kin.decide')
    .input(DecideKinChallengeInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideKinChallenge(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  grantRole: command
    .holder('grant.manage')
    .input(GrantRoleInput)
    .output(GrantRoleOutput)
    .mutation(async ({ ctx, input }) => ({ grantId: await grantRole(ctx.writing, ctx.reach, input) })),

  endRole: command
    .holder('grant.manage')
    .input(EndRoleInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await endRole(ctx.writing, ctx.reach, input.grantId)
      return done
    }),

  roleHolders: query
    .holder('grant.manage')
    .input(RoleHoldersInput)
    .output(RoleHoldersOutput)
    .query(async ({ ctx, input }) => ({
      holders: await listRoleHolders(ctx.reading.db, ctx.reach, input.divisionCode, countyDate(ctx.reading.now)),
    })),
})
