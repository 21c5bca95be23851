/** Taro compiles TypeScript and JSX with Babel; types are checked by `tsc` alone. */
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // 'usage' adds 117 KB and crashes in the mini-program.
        useBuiltIns: false,
        hot: false,
      },
    ],
  ],
  overrides: [{ test: './cloudfunctions/contract', plugins: ['./config/babel/pure-calls.cjs'] }],
}
