// The build turns `Taro.x` into a named import of x; here the default export carries all of them.
const named = require('@tarojs/taro-h5/dist/index.esm.js')

module.exports = { __esModule: true, ...named, default: { ...named.default, ...named } }
