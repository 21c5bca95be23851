/** Saved as a file; or, where that cannot be, copied so that it can be pasted elsewhere. */
export type SavedHow = 'saved' | 'copied'

/** Gives a text to the person as a file of that name. */
export type SaveText = (name: string, text: string) => Promise<SavedHow>
