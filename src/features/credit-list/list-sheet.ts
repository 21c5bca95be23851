import type * as v from 'valibot'
import type { CreditListOutput, UnmaskedListOutput } from '../../../cloudfunctions/contract/credit-list'
import { householdWords } from '../../i18n/shown'
import * as t from '../../i18n/zh-CN'
import type { SheetPage } from '../../services/sheets/sheets.types'

const { columns, sheet } = t.creditList
type Masked = v.InferOutput<typeof CreditListOutput>['rows'][number]
type Unmasked = v.InferOutput<typeof UnmaskedListOutput>['rows'][number]

const gradeOf = ({ grade }: Pick<Masked, 'grade'>): string => (grade === null ? '' : t.creditGrades[grade])

/** The masked list as a sheet. */
export const maskedSheet = (rows: readonly Masked[]): SheetPage => ({
  name: sheet,
  widths: [16, 16, 10, 14],
  rows: [
    [columns.village, columns.household, columns.grade, columns.designatedOn],
    ...rows.map((row) => [row.villageName, householdWords(row.household), gradeOf(row), row.designatedOn]),
  ],
})

/** The list with names and numbers as a sheet. */
export const unmaskedSheet = (rows: readonly Unmasked[]): SheetPage => ({
  name: sheet,
  widths: [16, 12, 10, 16, 10, 14],
  rows: [
    [columns.village, columns.group, columns.number, columns.household, columns.grade, columns.designatedOn],
    ...rows.map((row) => [row.villageName, row.group, row.number, row.headName, gradeOf(row), row.designatedOn]),
  ],
})
