import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StatusMachine } from '../../cloudfunctions/platform/status-machine'
import type { Output } from './output'

const HEAD = `# Status machines

Every thing that passes states, drawn from the tables in \`cloudfunctions/domain\` by \`npm run generate\`. What leads from one
state to the next, and who may, stands at the top of each file. No table, no way: the code refuses any other step.
`

const EXPORTED = /export const (\w+)Machine = statusMachine/g

const isMachine = (value: unknown): value is StatusMachine<string> =>
  typeof value === 'object' && value !== null && 'next' in value && 'mayBecome' in value

/** "deedReview" → "Deed review". */
function titleOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A Mermaid state diagram; it begins in the first state of the table, and ends where none leads on. */
export function drawing(next: StatusMachine<string>['next']): string {
  const [first] = Object.keys(next)
  const steps = Object.entries(next).flatMap(([from, to]) =>
    to.length === 0 ? [`  ${from} --> [*]`] : to.map((state) => `  ${from} --> ${state}`),
  )
  return ['stateDiagram-v2', `  [*] --> ${first}`, ...steps].join('\n')
}

export interface NamedMachine {
  name: string
  path: string
  next: StatusMachine<string>['next']
}

async function machinesIn(root: string, path: string): Promise<NamedMachine[]> {
  const names = [...readFileSync(join(root, path), 'utf8').matchAll(EXPORTED)].flatMap(([, name]) => name ?? [])
  if (names.length === 0) return []
  const module: Record<string, unknown> = await import(join(root, path))
  return names.map((name) => {
    const machine = module[`${name}Machine`]
    if (!isMachine(machine)) throw new Error(`${path} exports no ${name}Machine`)
    return { name, path, next: machine.next }
  })
}

/** Every machine that the domain exports, by path. */
export async function findMachines(root: string): Promise<NamedMachine[]> {
  const domain = 'cloudfunctions/domain'
  const paths = readdirSync(join(root, domain), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${domain}/${path}`)
    .toSorted()
  const found: NamedMachine[] = []
  for (const path of paths) found.push(...(await machinesIn(root, path)))
  return found
}

/** A page with a picture of each. */
export async function statusMachinesDocument(root: string): Promise<Output> {
  const sections = (await findMachines(root)).map(
    ({ name, path, next }) => `## ${titleOf(name)}\n\n\`${path}\`\n\n\`\`\`mermaid\n${drawing(next)}\n\`\`\`\n`,
  )
  return { path: 'docs/status-machines.md', content: [HEAD, ...sections].join('\n') }
}
