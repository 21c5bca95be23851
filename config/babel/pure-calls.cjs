/**
 * Marks every call made while a module loads as free of side effects, so that the bundler drops what nobody imports. True
 * of the contract: all that it calls there are makers of schemas, and a client needs few of them.
 */
module.exports = ({ types }) => ({
  name: 'pure-calls',
  visitor: {
    CallExpression(path) {
      if (path.getFunctionParent() === null) types.addComment(path.node, 'leading', '#__PURE__')
    },
  },
})
