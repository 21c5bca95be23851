import {
  AdoptionsInput,
  AdoptionsOutput,
  AdoptRuleSetInput,
  AdoptRuleSetOutput,
  TemplatesInput,
  TemplatesOutput,
} from '../../contract/rules'
import { command, query, router } from '../procedure'
import { listAdoptions, listTemplates } from './list-adoptions'
import { recordAdoption } from './record-adoption'

/** How rules come into force in a village: the meeting that adopted them, its notice, and what everybody may read of it. */
export const rulesRouter = router({
  adopt: command
    .holder('rules.adopt')
    .input(AdoptRuleSetInput)
    .output(AdoptRuleSetOutput)
    .mutation(({ ctx, input }) => recordAdoption(ctx.writing, ctx.actor, ctx.reach, input)),

  adoptions: query
    .anyone()
    .input(AdoptionsInput)
    .output(AdoptionsOutput)
    .query(({ ctx, input }) => listAdoptions(ctx.reading, input.villageCode)),

  templates: query
    .holder('rules.adopt')
    .input(TemplatesInput)
    .output(TemplatesOutput)
    .query(({ ctx }) => listTemplates(ctx.reading)),
})
