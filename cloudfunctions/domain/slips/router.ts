import { PageInput } from '../../contract/fields'
import { ProvePinInput, ProvePinOutput } from '../../contract/phone'
import { SlipInput, SlipOutput, SlipsOutput } from '../../contract/slips'
import { command, query, router } from '../procedure'
import { provePin } from './prove-pin'
import { listSlips, viewSlip } from './view-slips'

export const slipsRouter = router({
  list: query
    .holder('deed.enterOnBehalf')
    .input(PageInput)
    .output(SlipsOutput)
    .query(({ ctx, input }) => listSlips(ctx.reading, ctx.reach, input.cursor)),

  get: query
    .holder('deed.enterOnBehalf')
    .input(SlipInput)
    .output(SlipOutput)
    .query(({ ctx, input }) => viewSlip(ctx.reading, ctx.reach, input.slipId)),

  provePin: command
    .holder('deed.enterOnBehalf')
    .input(ProvePinInput)
    .output(ProvePinOutput)
    .mutation(({ ctx, input }) => provePin(ctx.writing, ctx.actor, ctx.reach, input.personId, input.pin)),
})
