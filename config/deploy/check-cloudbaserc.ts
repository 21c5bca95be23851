import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { configOf } from './check-function'
import { FUNCTION_NAMES, type FunctionName, MOST_SECONDS } from './limits'
import { secretsIn } from './secrets'

/** A value that is not in the file: the tool reads it from `.env.local` when it deploys. */
const Placeholder = v.pipe(v.string(), v.regex(/^\{\{env\.[A-Z_]+\}\}$/))

const Deployed = v.object({
  name: v.picklist(FUNCTION_NAMES),
  handler: v.literal('index.main'),
  runtime: v.pipe(v.string(), v.regex(/^Nodejs2\d\.\d+$/)),
  timeout: v.pipe(v.number(), v.maxValue(MOST_SECONDS)),
  memorySize: v.number(),
  installDependency: v.literal(true),
  envVariables: v.record(v.string(), Placeholder),
  triggers: v.optional(v.array(v.object({ name: v.string(), type: v.string(), config: v.string() }))),
})

const Rc = v.object({
  envId: Placeholder,
  functionRoot: v.literal('dist/cloudfunctions'),
  functions: v.array(Deployed),
})

const COUNTY = ['COUNTY_CODE', 'COUNTY_NAME', 'SPONSOR_UNIT', 'FILING_NUMBER']
const NEEDED = [...COUNTY, 'CERTIFICATE_KEYS', 'CLOUD_STORAGE', 'PGHOST', 'PGPASSWORD']

function deployedFaults(one: v.InferOutput<typeof Deployed>, built: string): string[] {
  const given = Object.keys(one.envVariables)
  const { triggers } = configOf(join(built, one.name))
  const same = JSON.stringify(triggers ?? []) === JSON.stringify(one.triggers ?? [])
  return [
    ...NEEDED.filter((name) => !given.includes(name)).map((name) => `${one.name} is not given ${name}`),
    ...(same ? [] : [`${one.name} has other triggers in its config.json`]),
  ].map((fault) => `cloudbaserc.json: ${fault}`)
}

/** Where `cloudbaserc.json` and what was built disagree, or it says what it should not. */
export function cloudbasercFaults(path: string, built: string): string[] {
  const text = readFileSync(path, 'utf8')
  const read = v.safeParse(Rc, JSON.parse(text))
  if (!read.success)
    return read.issues.map((issue) => `cloudbaserc.json: ${v.getDotPath(issue) ?? ''} ${issue.message}`)
  const names: FunctionName[] = read.output.functions.map(({ name }) => name)
  return [
    ...secretsIn(text, {}).map((what) => `cloudbaserc.json: carries ${what}`),
    ...FUNCTION_NAMES.filter((name) => !names.includes(name)).map((name) => `cloudbaserc.json: ${name} is missing`),
    ...read.output.functions.flatMap((one) => deployedFaults(one, built)),
  ]
}
