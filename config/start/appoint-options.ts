import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { BindingId, type DivisionCode } from '../../cloudfunctions/contract/ids'
import type { FirstOfficer } from '../../cloudfunctions/domain/people/appoint-first-officer'
import { readOptions, type StartOptions } from './options'

const TEXT = { type: 'string' } as const
const OPTIONS = {
  village: TEXT,
  name: TEXT,
  born: TEXT,
  until: TEXT,
  group: TEXT,
  number: TEXT,
  request: TEXT,
} as const

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
/** What was not given does not fit either. */
const whole = (pattern: RegExp, says: string) => v.optional(v.pipe(v.string(), v.regex(pattern, says)), '')

const Given = v.object({
  village: whole(/^\d{12}$/, '--village <the twelve digits of the village>'),
  name: whole(/\S/, '--name <as in the roster>'),
  born: v.pipe(whole(/^(19|20)\d\d$/, '--born <year>'), v.transform(Number)),
  until: whole(DAY, '--until <last day of the term, 2029-02-28>'),
  group: v.optional(v.string()),
  number: v.optional(v.string()),
  request: v.optional(BindingId),
})

/** What keeps somebody from being appointed, in a sentence for who typed the command. */
export class AppointFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'AppointFault'
  }
}

const needs = (missing: readonly string[]): string =>
  ['npm run appoint -- needs:', ...missing.map((one) => `  ${one}`)].join('\n')

/** Whom to appoint, and the county of the environment without demo people. @throws AppointFault, EnvironmentFault */
export function readAppointOptions(root: string, args: string[]): { officer: FirstOfficer; start: StartOptions } {
  const { values } = parseArgs({ args, options: OPTIONS })
  const read = v.safeParse(Given, values)
  if (!read.success) throw new AppointFault(needs(read.issues.map(({ message }) => message)))
  const { village, name, born, until, group, number, request } = read.output
  const officer = {
    villageCode: village as DivisionCode,
    name: name.trim(),
    birthYear: born,
    until,
    bindingId: request,
  }
  const household = group !== undefined && number !== undefined ? { number, group } : undefined
  return { officer: { ...officer, household }, start: readOptions(root, ['--empty']) }
}
