/** What a villager might write into any field, and no log may keep. */
export const PERSONAL_MARKS = ['欧阳泄密', '13912345678', '41052319790909123X'] as const

/** Written into what only those may read who decide. */
export const SEALED_MARKS = { story: '机密的推荐语，只给评议会看。', words: '机密的异议书，只给复核的人看。' } as const

/** Words of a fault: a statement, a file, a library. */
export const LEAKS = /select |insert |update |\bat .*\.ts|node_modules|drizzle|valibot|postgres|pglite/i
