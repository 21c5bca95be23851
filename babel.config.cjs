/**
 * Marks every call that is made while a module loads as free of side effects, so that the bundler drops the schemas
 * that no page imports. True of the contract: all that it calls there are makers of schemas.
 */
const pureCalls = ({ types }) => ({
  name: 'pure-calls',
  visitor: {
    CallExpression(path) {
      if (path.getFunctionParent() === null) types.addComment(path.node, 'leading', '#__PURE__')
    },
  },
})

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
  overrides: [{ test: './cloudfunctions/contract', plugins: [pureCalls] }],
}
