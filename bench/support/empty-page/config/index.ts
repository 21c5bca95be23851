import { defineConfig } from '@tarojs/cli'

/** As the product is built for browsers, with nothing in it but one empty page. */
export default defineConfig({
  projectName: 'empty-page',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: '../../../dist/empty-page',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  h5: { publicPath: './', staticDirectory: 'static', router: { mode: 'hash' } },
})
