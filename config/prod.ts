import type { UserConfigExport } from '@tarojs/cli'

export default {
  mini: {},
  h5: { output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' } },
} satisfies UserConfigExport<'webpack5'>
