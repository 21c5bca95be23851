import type { Page } from 'playwright-core'

/** Globals that the logic thread of the platform has, too; of all others its modules find nothing. */
const THERE = new Set([
  ...[
    'Array',
    'ArrayBuffer',
    'BigInt',
    'Boolean',
    'DataView',
    'Date',
    'Error',
    'AggregateError',
    'EvalError',
    'RangeError',
  ],
  ...[
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
    'Float32Array',
    'Float64Array',
    'Int8Array',
    'Int16Array',
  ],
  ...[
    'Int32Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Uint16Array',
    'Uint32Array',
    'Infinity',
    'JSON',
    'Map',
    'Math',
    'NaN',
  ],
  ...['Number', 'Object', 'Promise', 'Proxy', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'WeakMap', 'WeakSet'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape', 'isFinite', 'isNaN'],
  ...['parseFloat', 'parseInt', 'undefined', 'console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  // Refused by the page's content security policy when called; strict code may not name them as parameters.
  ...['eval', 'Function'],
  // Given by the harness: the platform's own holds the language and nothing else.
  'globalThis',
])

/** Names of everything that this browser has and the logic thread has not: window, document, fetch, Intl and the rest. */
export async function missingGlobals(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => {
    const found = new Set<string>()
    for (let object: object | null = window; object; object = Object.getPrototypeOf(object))
      for (const name of Object.getOwnPropertyNames(object)) found.add(name)
    return [...found]
  })
  return names.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !THERE.has(name))
}
