import type { FieldFault } from '../../../cloudfunctions/contract/errors'

/** What is wrong with one field; `{limit}` is filled with its limit. */
export const faults: Record<FieldFault, string> = {
  required: '这里要填',
  tooShort: '太短了，至少 {limit} 个字',
  tooLong: '太长了，最多 {limit} 个字',
  tooFew: '至少选 {limit} 个',
  tooMany: '最多选 {limit} 个',
  tooSmall: '不能小于 {limit}',
  tooBig: '不能大于 {limit}',
  format: '写法不对，请核对一下',
}
