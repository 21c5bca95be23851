import type { Village } from '../../../cloudfunctions/domain/context'

class Undo<T> extends Error {
  constructor(readonly result: T) {
    super('undone')
  }
}

/** Runs work in a village whose every change is undone afterwards: one scene serves any number of calls. */
export async function rolledBack<T>(village: Village, work: (village: Village) => Promise<T>): Promise<T> {
  try {
    return await village.db.transaction(async (tx): Promise<never> => {
      throw new Undo(await work({ ...village, db: tx }))
    })
  } catch (error) {
    if (error instanceof Undo) return error.result
    throw error
  }
}
