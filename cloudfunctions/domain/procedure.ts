import { initTRPC } from '@trpc/server'
import type { Right } from '../contract/roles'
import { AppError } from '../platform/app-error'
import type { Reading, Village, Writing } from './context'
import { type Actor, type Resident, requireChosen } from './people/actor'
import { reachOf } from './people/permissions'

/** Who may call a procedure. What they may touch is checked against their reach in the query itself. */
export type Access = { who: 'anyone' } | { who: 'account' } | { who: 'resident' } | { who: 'holder'; right: Right }

/** Made by `answer-call.ts` for one call; commands have `writing`. */
export interface CallContext {
  village: Village
  actor: Actor | null
  reading: Reading
  writing: Writing | null
}

const t = initTRPC.context<CallContext>().meta<{ access: Access }>().create()

export const router = t.router

/** Routers under one name. */
export const mergeRouters = t.mergeRouters

/** @throws AppError NOT_SIGNED_IN | NOT_BOUND | NOBODY_IN_USE */
function residentOf(actor: Actor | null): Resident {
  if (!actor) throw new AppError('NOT_SIGNED_IN')
  requireChosen(actor)
  if (!actor.person) throw new AppError('NOT_BOUND')
  return { ...actor, person: actor.person }
}

const anyone = () => t.procedure.meta({ access: { who: 'anyone' } })

const account = () =>
  t.procedure.meta({ access: { who: 'account' } }).use(({ ctx, next }) => {
    if (!ctx.actor) throw new AppError('NOT_SIGNED_IN')
    return next({ ctx: { actor: ctx.actor } })
  })

const resident = () =>
  t.procedure
    .meta({ access: { who: 'resident' } })
    .use(({ ctx, next }) => next({ ctx: { actor: residentOf(ctx.actor) } }))

const holder = (right: Right) =>
  t.procedure.meta({ access: { who: 'holder', right } }).use(({ ctx, next }) => {
    const actor = residentOf(ctx.actor)
    const reach = reachOf(actor.grants, right)
    if (reach.length === 0) throw new AppError('NO_RIGHT')
    return next({ ctx: { actor, reach } })
  })

const writes = t.middleware(({ ctx, next }) => {
  if (!ctx.writing) throw new AppError('INTENT_REQUIRED')
  return next({ ctx: { writing: ctx.writing } })
})

/** Reads. Every procedure goes on with `.input()`, `.output()` and `.query()`. */
export const query = { anyone, account, resident, holder }

/** Writes, each in one transaction under an intent. Every procedure goes on with `.input()`, `.output()` and `.mutation()`. */
export const command = {
  account: () => account().use(writes),
  resident: () => resident().use(writes),
  holder: (right: Right) => holder(right).use(writes),
}
