/** ESM-only packages that Jest must translate; `<rootDir>` keeps nested node_modules out of the exception. */
const ESM_PACKAGES = ['jose', 'content-disposition', 'cookie', '@fastify/cookie', '@electric-sql/pglite']

const translated = {
  transform: {
    '\\.[cm]?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`<rootDir>/node_modules/(?!(${ESM_PACKAGES.join('|')})/)`],
}

const files = (...folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`)

const node = {
  ...translated,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
}

/** A page under test is the H5 page: the same suffixes and environment as `taro build --type h5`. */
const h5Page = {
  ...translated,
  testEnvironment: 'jsdom',
  moduleFileExtensions: ['h5.ts', 'h5.tsx', 'ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^@tarojs/taro$': '<rootDir>/node_modules/@tarojs/taro-h5/dist/index.esm.js',
    '^@tarojs/components$': '<rootDir>/node_modules/@tarojs/components/lib/react',
    '\\.(scss|css|png|jpe?g|svg)$': '<rootDir>/test/support/empty-file.cjs',
  },
}

export default {
  maxWorkers: 2,
  projects: [
    { ...node, displayName: 'server', testMatch: files('domain', 'usecases', 'contract', 'regression') },
    { ...node, displayName: 'architecture', testMatch: files('architecture') },
    { ...h5Page, displayName: 'ui', testMatch: files('ui') },
    { ...node, displayName: 'faults', testMatch: files('faults') },
    { ...node, displayName: 'e2e', testMatch: files('e2e') },
  ],
}
