/** A file that is made from the sources, and committed so that a review sees what changed. */
export interface Output {
  /** From the root of the project. */
  path: string
  content: string
}
