/** Somebody's phone in a play, whichever build runs on it. */
export interface Actor {
  /** Whatever went wrong by itself. */
  readonly faults: readonly string[]
  /** Leaves a picture of what is shown now, mid-movement or not, and answers it as text. */
  leave(picture: string): Promise<string>
}

const MINUTES = 60_000
const LONGEST = 10

export interface Stage<P extends Actor> {
  /** In the order in which they came. */
  readonly phones: readonly P[]
  enter(phone: P): P
  /**
   * A test that plays a story in at most so many minutes and asks that no phone met an error. If it fails, what every phone
   * showed is left beside the pictures and said with the fault.
   */
  play(title: string, story: () => Promise<void>, minutes?: number): void
}

/** The fault itself stands before the pages: a report may be cut after its first lines. */
const words = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

/** The phones of a play with a name, "consent". */
export function stageOf<P extends Actor>(name: string): Stage<P> {
  const phones: P[] = []
  const shown = async (): Promise<string> => {
    const texts = await Promise.all(phones.map((phone, at) => phone.leave(`${name}-failed-${at + 1}`)))
    return texts.join('\n---\n')
  }
  return {
    phones,
    enter(phone) {
      phones.push(phone)
      return phone
    },
    play(title, story, minutes = LONGEST) {
      const played = async (): Promise<void> => {
        try {
          await story()
          expect(phones.flatMap((phone) => phone.faults)).toEqual([])
        } catch (fault) {
          throw new Error(`the play failed: ${words(fault)}\nthe phones showed:\n${await shown()}`, { cause: fault })
        }
      }
      it(title, played, minutes * MINUTES)
    },
  }
}
