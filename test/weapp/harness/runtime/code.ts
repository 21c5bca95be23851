import { type CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { miniProgram } from './mini-program'

export const env = new MiniProgramEnv()
export const code: CodeSpace = env.createCodeSpace('', true)

const loaded = new Map<string, { exports: unknown }>()

/** The calls of the platform, what `App` was given, and the pages that stand open, the one in sight last. */
export const state: { wx: object; app: Record<string, unknown>; open: () => unknown[] } = {
  wx: {},
  app: {},
  open: () => [],
}

function resolve(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of path.replace(/\.js$/, '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const keepApp = (app: Record<string, unknown>): void => {
  state.app = app
}
const theApp = (): unknown => state.app
const openPages = (): unknown[] => state.open()

/** Runs a module once, as a component of its path. @throws Error when there is none */
export function run(path: string): unknown {
  const before = loaded.get(path)
  if (before) return before.exports
  const made = miniProgram.modules[path]
  if (!made) throw new Error(`no module ${path}`)
  const module = { exports: {} as unknown }
  loaded.set(path, module)
  code.componentEnv(path, ({ Page, Component, Behavior }) => {
    const require = (named: string): unknown => run(resolve(path, named))
    made({})(require, module, module.exports, state.wx, keepApp, Page, Component, Behavior, theApp, openPages)
  })
  return module.exports
}

/** Tells the renderer all configurations and templates, as the platform does before the app starts. */
export function register(): void {
  for (const [path, config] of Object.entries(miniProgram.configs))
    if (path !== 'app')
      code.addComponentStaticConfig(path, config as Parameters<CodeSpace['addComponentStaticConfig']>[1])
  const groupList = miniProgram.templates
  // `bindtap` without a colon, as the platform's older syntax has it.
  for (const [path, content] of Object.entries(groupList))
    code.addCompiledTemplate(path, { groupList, content, fallbackListenerOnNativeNode: true })
}
