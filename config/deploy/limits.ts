/** What is deployed, and what the platform takes. Sizes are bytes. */
export const FUNCTION_NAMES = ['api', 'jobs', 'wxpush'] as const
export type FunctionName = (typeof FUNCTION_NAMES)[number]

/** Packages that must never reach a function: they are for the host, for tests, or for building. */
export const NEVER_IN_A_FUNCTION = ['@electric-sql/pglite', 'fastify', 'pinyin-pro']

/** A function's code is fetched at every cold start; the platform would take twenty-five times as much. */
export const FUNCTION_BYTES = 2 * 1024 * 1024

/** The platform's own limits of a mini-program: each package, and all together. */
export const PACKAGE_BYTES = 2 * 1024 * 1024
export const ALL_PACKAGES_BYTES = 30 * 1024 * 1024

/** Seconds that the platform lets a function run at most. */
export const MOST_SECONDS = 60
