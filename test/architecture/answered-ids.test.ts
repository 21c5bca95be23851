import { NAMED_IN_ANSWERS, NOT_FOLLOWED } from '../../cloudfunctions/domain/auditor/checks/answered-commands.repository'
import { PROCEDURES } from '../../cloudfunctions/procedures'
import { outputSchemaOf } from '../support/contract/schemas'

it('the auditor follows every id that a command answers with', () => {
  const commands = [...PROCEDURES.values()].filter(({ kind }) => kind === 'command')
  const fields = commands.flatMap(({ path }) => {
    const schema = outputSchemaOf(path)
    return 'entries' in schema ? Object.keys(schema.entries as object).filter((name) => name.endsWith('Id')) : []
  })
  const known = new Set([...Object.keys(NAMED_IN_ANSWERS), ...Object.keys(NOT_FOLLOWED)])
  expect([...new Set(fields)].filter((field) => !known.has(field))).toEqual([])
})
