let open = 0

/** Counts what is asked of the cloud while it has not answered. */
export async function underWay<T>(work: Promise<T>): Promise<T> {
  open += 1
  try {
    return await work
  } finally {
    open -= 1
  }
}

const FRAMES = 6

const frame = (): Promise<unknown> => new Promise((painted) => requestAnimationFrame(painted))

/** Resolves once nothing has been under way for some frames: what was answered is drawn, and nothing more was asked. */
export async function standsStill(): Promise<void> {
  for (let quiet = 0; quiet < FRAMES; ) {
    await frame()
    quiet = open === 0 ? quiet + 1 : 0
  }
}
