/** ESM-only packages that Jest must translate; `<rootDir>` keeps nested node_modules out of the exception. */
const ESM_PACKAGES = ['jose', '@stablelib', 'content-disposition', 'cookie', '@fastify/cookie', '@electric-sql/pglite']

/** What H5 pages load besides: Taro's own components and what those stand on. */
const H5_PACKAGES = [
  '@stablelib',
  '@tarojs',
  '@stencil',
  'abortcontroller-polyfill',
  'decode-uri-component',
  'filter-obj',
  'hls\\.js',
  'ics',
  'lodash-es',
  'nanoid',
  'query-string',
  'split-on-first',
  'swiper',
]

/** Taro's build defines these; its runtime reads them as it loads. */
const TARO_DEFINES = {
  DEPRECATED_ADAPTER_COMPONENT: false,
  ENABLE_ADJACENT_HTML: true,
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  ENABLE_INNER_HTML: true,
  ENABLE_MUTATION_OBSERVER: true,
  ENABLE_SIZE_APIS: true,
  ENABLE_TEMPLATE_CONTENT: true,
}

const exceptFor = (packages) => [`<rootDir>/node_modules/(?!(${packages.join('|')})/)`]

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
  transformIgnorePatterns: exceptFor(ESM_PACKAGES),
}

const files = (...folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`)

/** `*.pg.test.ts` needs a PostgreSQL server: `npm run test:pg`. */
const SERVER_ONLY = '\\.pg\\.test\\.ts$'
/** What no database is asked in, another database says nothing new about. */
const WITHOUT_DATABASE = '/test/domain/'
/** Takes its minutes in a run of its own: `npm run test:county`. */
const LARGE_COUNTY = '/test/e2e/large-county'
const testPathIgnorePatterns = [process.env.TEST_DATABASE_URL ? WITHOUT_DATABASE : SERVER_ONLY]

const node = {
  ...translated,
  testEnvironment: '<rootDir>/test/support/database/environment.cjs',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  setupFiles: ['<rootDir>/test/support/repeatable.ts'],
}

/** A page under test is the H5 page: the same suffixes and environment as `taro build --type h5`. */
const h5Page = {
  ...translated,
  transformIgnorePatterns: exceptFor(H5_PACKAGES),
  testEnvironment: 'jsdom',
  globals: TARO_DEFINES,
  moduleFileExtensions: ['h5.ts', 'h5.tsx', 'ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^@tarojs/taro$': '<rootDir>/test/ui/support/taro.cjs',
    '^@tarojs/components$': '<rootDir>/node_modules/@tarojs/components/lib/react',
    '\\.(scss|css|png|jpe?g|svg)$': '<rootDir>/test/support/empty-file.cjs',
  },
}

export default {
  maxWorkers: 2,
  // A machine that is busy with a build is slow, not wrong.
  testTimeout: 180_000,
  projects: [
    {
      ...node,
      displayName: 'server',
      testMatch: files('domain', 'usecases', 'contract'),
      testPathIgnorePatterns,
    },
    { ...node, displayName: 'architecture', testMatch: files('architecture') },
    { ...h5Page, displayName: 'ui', testMatch: files('ui') },
    { ...node, displayName: 'faults', testMatch: files('faults') },
    {
      ...node,
      displayName: 'e2e',
      testMatch: files('e2e'),
      testPathIgnorePatterns: process.env.LARGE_COUNTY ? [] : [LARGE_COUNTY],
      globalSetup: '<rootDir>/test/e2e/support/load-demo.ts',
      globalTeardown: '<rootDir>/test/e2e/support/remove-demo.ts',
    },
    { ...node, displayName: 'weapp', testMatch: files('weapp') },
  ],
}
