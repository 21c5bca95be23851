import type { UserConfigExport } from '@tarojs/cli'

export default {
  mini: { debugReact: false },
  h5: {},
} satisfies UserConfigExport<'webpack5'>
