import type { DateMark } from '../../../cloudfunctions/contract/school'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'

/** 「这一天：放假、农忙」: what speaks against a class on a day. */
export const markWords = (marks: readonly DateMark[]): string =>
  fill(t.station.edit.marked, { marks: marks.map((mark) => t.school.marks[mark]).join('、') })
