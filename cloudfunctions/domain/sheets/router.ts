import * as s from '../../contract/sheets'
import { command, query, router } from '../procedure'
import { listSavedSheets, openSheet, unmaskSheet } from './open-sheet'

/** Lists saved as files; the files themselves come over HTTP, row by row. */
export const sheetsRouter = router({
  open: command
    .resident()
    .input(s.SheetInput)
    .output(s.OpenSheetOutput)
    .mutation(({ ctx, input }) => openSheet(ctx.writing, ctx.actor, input)),

  unmask: command
    .holder('sheet.unmask')
    .input(s.UnmaskSheetInput)
    .output(s.OpenSheetOutput)
    .mutation(({ ctx, input }) => unmaskSheet(ctx.writing, ctx.actor, ctx.reach, input.sheet, input.reason)),

  saved: query
    .holder('sheet.save')
    .input(s.SavedSheetsInput)
    .output(s.SavedSheetsOutput)
    .query(({ ctx, input }) => listSavedSheets(ctx.reading, ctx.reach, input.cursor)),
})
