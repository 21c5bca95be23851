import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root'

/** The example of the proxy in the page about a county's own servers. */
export function nginxExample(): string {
  const page = readFileSync(join(ROOT, 'docs/deploy-server.md'), 'utf8')
  const [, example] = /```nginx\n([\s\S]*?)```/.exec(page) ?? []
  if (example === undefined) throw new Error('the page has an example of nginx')
  return example
}

export interface Seen {
  /** Name of the host that the client asked for. */
  host: string
  /** Address of the client. */
  client: string
}

/** What the example sets on every request that it hands on, for a client as it sees it. */
export function forwardedHeaders({ host, client }: Seen): Record<string, string> {
  const variables: Record<string, string> = { $host: host, $remote_addr: client }
  const set = [...nginxExample().matchAll(/proxy_set_header (\S+) (\S+);/g)]
  return Object.fromEntries(
    set.flatMap(([, name = '', value = '']) =>
      value === '""' ? [] : [[name.toLowerCase(), variables[value] ?? value]],
    ),
  )
}
