import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../support/root'

/** No eval and no `new Function`, as on the platform; the build's own scripts only. */
const POLICY = "script-src 'self'"

const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="/frame.css"><title></title></head>
<body><script src="/mini-program.js"></script><script src="/runtime.js"></script></body></html>`

let runtime: string | undefined

/** The runtime of the phone as one script. Built by the bundler's own program: its library does not start inside Jest. */
function buildRuntime(): string {
  const args = ['--bundle', '--format=iife', '--target=chrome120', '--define:process.env.NODE_ENV="production"']
  const esbuild = join(ROOT, 'node_modules/.bin/esbuild')
  return execFileSync(esbuild, [join(__dirname, 'runtime/boot.ts'), ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
}

export interface Served {
  body: string
  contentType: string
  headers?: Record<string, string>
}

/** What the browser is served for each path of the phone's own address. */
export function served(bundle: string): Readonly<Record<string, Served>> {
  runtime ??= buildRuntime()
  return {
    '/': { body: HTML, contentType: 'text/html', headers: { 'content-security-policy': POLICY } },
    '/frame.css': { body: readFileSync(join(__dirname, 'frame.css'), 'utf8'), contentType: 'text/css' },
    '/mini-program.js': { body: bundle, contentType: 'text/javascript' },
    '/runtime.js': { body: runtime, contentType: 'text/javascript' },
  }
}
