import { Done } from '../../../contract/fields'
import * as i from '../../../contract/roster-import'
import { command, query, router } from '../../procedure'
import { advanceImport } from './advance-import'
import { applyImport, discardImport } from './decide-import'
import { beginImport, receivePart } from './receive-file'
import { listImportRows, listImports, viewImport } from './view-imports'

const done = { done: true } as const

/** Files that fill the roster of a county; every right to them is the county's, and so is their reach. */
export const importRouter = router({
  list: query
    .holder('roster.import')
    .input(i.ListImportsInput)
    .output(i.ListImportsOutput)
    .query(({ ctx, input }) => listImports(ctx.reading.db, input.cursor)),

  get: query
    .holder('roster.import')
    .input(i.ImportInput)
    .output(i.RosterImportView)
    .query(({ ctx, input }) => viewImport(ctx.reading.db, input.importId)),

  rows: query
    .holder('roster.import')
    .input(i.ImportRowsInput)
    .output(i.ImportRowsOutput)
    .query(({ ctx, input }) => listImportRows(ctx.reading.db, input)),

  begin: command
    .holder('roster.import')
    .input(i.BeginImportInput)
    .output(i.BeginImportOutput)
    .mutation(({ ctx, input }) => beginImport(ctx.writing, input)),

  send: command
    .holder('roster.import')
    .input(i.SendPartInput)
    .output(i.SendPartOutput)
    .mutation(({ ctx, input }) => receivePart(ctx.writing, input)),

  advance: command
    .holder('roster.import')
    .input(i.ImportInput)
    .output(i.RosterImportView)
    .mutation(async ({ ctx, input }) => {
      await advanceImport(ctx.writing, input.importId)
      return viewImport(ctx.writing.tx, input.importId)
    }),

  put: command
    .holder('roster.import')
    .input(i.ApplyImportInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await applyImport(ctx.writing, input.importId, input.whole)
      return done
    }),

  discard: command
    .holder('roster.import')
    .input(i.ImportInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await discardImport(ctx.writing, input.importId)
      return done
    }),
})
