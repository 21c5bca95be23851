import type { glassEasel } from 'glass-easel-miniprogram-adapter'

/** What a module is given, in the order of `bundle.ts`. */
type Given = [
  require: (path: string) => unknown,
  module: { exports: unknown },
  exported: unknown,
  wx: object,
  App: unknown,
  Page: unknown,
  Component: unknown,
  Behavior: unknown,
  getApp: unknown,
  getCurrentPages: unknown,
]

/** A module: first it is given its `globalThis`, and of what it lacks nothing but undefined; then it is run. */
export type Module = (language: object) => (...given: Given) => void

export interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string; text: string }[] }
  window: { navigationBarTitleText: string }
}

/** What `bundle.ts` made of the build. */
export interface MiniProgram {
  configs: Readonly<Record<string, unknown>> & { app: AppConfig }
  modules: Readonly<Record<string, Module>>
  templates: Readonly<Record<string, glassEasel.template.ComponentTemplate['content']>>
  style: string
}

declare global {
  interface Window {
    miniProgram: MiniProgram
  }
}

export const miniProgram = window.miniProgram

/** Tabs in the order of the bar; a mini-program may have none. */
export const TABS = miniProgram.configs.app.tabBar?.list ?? []
