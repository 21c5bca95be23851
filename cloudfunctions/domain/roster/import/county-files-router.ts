import * as f from '../../../contract/county-files'
import { importDivisions } from '../../divisions/import-divisions'
import { importRuleSet } from '../../points/import-rule-set'
import { command, router } from '../../procedure'

/** The small files that a county begins with. */
export const countyFilesRouter = router({
  loadDivisions: command
    .holder('roster.import')
    .input(f.LoadDivisionsInput)
    .output(f.LoadedOutput)
    .mutation(({ ctx, input }) => importDivisions(ctx.writing, input.rows, input.check)),

  loadRules: command
    .holder('roster.import')
    .input(f.LoadRulesInput)
    .output(f.LoadedOutput)
    .mutation(({ ctx, input }) => importRuleSet(ctx.writing, input.version, input.rows, input.check)),
})
