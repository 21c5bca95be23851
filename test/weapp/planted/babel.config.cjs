module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: process.env.PLANTED === 'polyfills' ? 'usage' : false,
      },
    ],
  ],
}
