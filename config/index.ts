import { resolve } from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { ProvidePlugin } from 'webpack'
import type Chain from 'webpack-chain'
import dev from './dev'
import prod from './prod'

const root = resolve(__dirname, '..')
const fromRoot = (file: string) => resolve(root, file)
const type = process.env.TARO_ENV ?? 'weapp'

/**
 * Code outside src that both platforms transpile: the contract, and packages whose `?.` and `??` old phones cannot
 * parse.
 */
const include = [
  fromRoot('cloudfunctions/contract'),
  (file: string) => /node_modules[\\/](valibot|uqr|@trpc|@tanstack)[\\/]/.test(file),
]

/** Taro drops every `aria-*` of a built-in component in weapp unless it is named here. */
const aria = Object.fromEntries(
  [
    'aria-role',
    'aria-label',
    'aria-checked',
    'aria-hidden',
    'aria-disabled',
    'aria-selected',
    'aria-live',
    'aria-invalid',
  ].map((name) => [name, '']),
)
const readable = ['View', 'Text', 'Button', 'Image', 'Input', 'Textarea', 'Picker', 'ScrollView']

/** The catalogue only re-exports: a package gets the parts that it names, not all of it. */
const onlyNamedWords = (chain: Chain) =>
  chain.module
    .rule('words')
    .test(/[\\/]src[\\/]i18n[\\/]zh-CN/)
    .merge({ sideEffects: false })

/** Named by theme.json alone, so webpack does not see them. */
const themeFiles = [
  { from: 'src/theme.json', to: 'dist/weapp/theme.json' },
  { from: 'src/assets/tabs/', to: 'dist/weapp/assets/tabs/', ignore: ['**/*.mjs'] },
]

const base: UserConfigExport<'webpack5'> = {
  projectName: 'yuexiang',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: process.env.GALLERY === '1' ? 'dist/gallery' : `dist/${type}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: {
    enable: true,
    ...(process.env.GALLERY === '1' ? { name: 'gallery' } : {}),
    // app.config derives from these; webpack would answer a new page with the old list.
    buildDependencies: { pages: ['src/app.config.ts', 'src/routes.ts', 'src/i18n/zh-CN/app.ts'].map(fromRoot) },
  },
  plugins: [['@tarojs/plugin-inject', { components: Object.fromEntries(readable.map((name) => [name, aria])) }]],
  env: {
    /** The host of a deployment, for what cannot pass a cloud function. Empty: there is none. */
    HOST_URL: JSON.stringify(process.env.HOST_URL ?? ''),
    /** The public keys of the county's certificates, for phones without a network. Empty: those that were heard of since. */
    COUNTY_KEYS: JSON.stringify(process.env.COUNTY_KEYS ?? ''),
    /** The environment of the WeChat cloud. Empty: the default one of the mini-program. */
    CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
  },
  // Taro escapes every Chinese character of the mini-program (6 bytes for 3). Both platforms read UTF-8.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: {
    compile: { include },
    // Every rule is of one component's own class: their order says nothing.
    miniCssExtractPluginOption: { ignoreOrder: true },
    // Sizes are real px on both platforms: text is scaled by the reader's own choice, not by the width of the screen.
    postcss: { pxtransform: { enable: false, config: {} } },
    webpackChain(chain) {
      onlyNamedWords(chain)
      // The logic thread has no AbortController; without one react-query stays idle for ever, silently.
      const file = fromRoot('src/services/abort-controller.ts')
      chain.plugin('abort').use(ProvidePlugin, [{ AbortController: [file, 'AbortController'] }])
    },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include },
    webpackChain(chain) {
      onlyNamedWords(chain)
      // Sizes are watched by a test; Taro's plugin leaves one module that the cache cannot keep.
      chain.performance.hints(false)
      chain.set('infrastructureLogging', { level: 'error' })
    },
    postcss: { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true, config: {} } },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
  copy: {
    patterns: type === 'weapp' ? themeFiles : [],
    options: {},
  },
}

export default defineConfig<'webpack5'>((merge) => merge({}, base, process.env.NODE_ENV === 'development' ? dev : prod))
