import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningProxy } from './loopback-proxy'
import { nginxExample } from './nginx'

const PLACES = [process.env.NGINX ?? '', '/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx']

/** The nginx of this machine, where it has one and can make a certificate for it. */
export const installedNginx = (): string | undefined =>
  existsSync('/usr/bin/openssl') ? PLACES.find((path) => path !== '' && existsSync(path)) : undefined

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Resolves once somebody listens. */
async function untilOpen(port: number, tries = 200): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  const open = await new Promise<boolean>((answer) => {
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
  })
  socket.destroy()
  if (open) return
  if (tries === 0) throw new Error('nginx does not listen')
  await new Promise((later) => setTimeout(later, 25))
  await untilOpen(port, tries - 1)
}

/** @throws Error when the example does not hold what is to be put in its place */
function adapted(replacements: Readonly<Record<string, string>>): string {
  let example = nginxExample()
  for (const [documented, here] of Object.entries(replacements)) {
    if (!example.includes(documented)) throw new Error(`the example has no "${documented}"`)
    example = example.replaceAll(documented, here)
  }
  return example
}

/** The example of the page about a county's own servers in a real nginx; only ports, target and certificate are ours. */
export async function startNginx(nginx: string, target: string): Promise<RunningProxy & { plain: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'yuexiang-nginx-'))
  const [certificate, key] = [join(folder, 'a.pem'), join(folder, 'a.key')]
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=test']
  execFileSync('openssl', [...made, '-keyout', key, '-out', certificate], { stdio: 'pipe' })
  const [plain, secure] = [await freePort(), await freePort()]
  const example = adapted({
    'listen 80;': `listen 127.0.0.1:${plain};`,
    'listen 443 ssl;': `listen 127.0.0.1:${secure} ssl;`,
    '/etc/ssl/yuexiang.pem': certificate,
    '/etc/ssl/yuexiang.key': key,
    'http://127.0.0.1:8410': target,
  })
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`)
  const http = ['access_log off;', ...own, example].join('\n')
  const conf = join(folder, 'nginx.conf')
  writeFileSync(conf, `daemon off; pid ${folder}/pid; error_log stderr;\nevents {}\nhttp {\n${http}\n}\n`)
  const child = spawn(nginx, ['-p', folder, '-c', conf], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  process.once('exit', () => child.kill('SIGKILL'))
  await untilOpen(secure)
  return {
    url: `https://127.0.0.1:${secure}`,
    plain: `http://127.0.0.1:${plain}`,
    close: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}
