import { resolve } from 'node:path'
import { defineConfig } from '@tarojs/cli'

const fault = process.env.PLANTED ?? 'none'

/** As the product is built, but small; `PLANTED` names the one fault that is put in. */
export default defineConfig({
  projectName: 'planted',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `../../../dist/planted/${fault}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: fault === 'newReact' ? { react: resolve(__dirname, '../../../../node_modules/react-19') } : {},
  env: { PLANTED: JSON.stringify(fault) },
  mini: { postcss: { pxtransform: { enable: false, config: {} } } },
})
