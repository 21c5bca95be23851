/** A block as it was measured; heights in px. */
export interface Measured {
  key: string
  height: number
  /** Never the last on a sheet. */
  keepWithNext?: boolean
  /** Key of the block that stands above it again on every sheet that it begins. */
  under?: string
}

/** Px for blocks on the first sheet, whose head is larger, and on those that follow. */
export interface Room {
  first: number
  next: number
}

const heightOf = (blocks: readonly Measured[]) => blocks.reduce((sum, block) => sum + block.height, 0)

/** Blocks that go to the next sheet together: a heading and what follows it. */
function togetherFrom(blocks: readonly Measured[]): Measured[][] {
  const units: Measured[][] = []
  let open: Measured[] = []
  for (const block of blocks) {
    open.push(block)
    if (block.keepWithNext) continue
    units.push(open)
    open = []
  }
  return open.length > 0 ? [...units, open] : units
}

/**
 * Fills sheets with blocks in their order and answers the keys of each. What does not fit below moves to the next sheet
 * whole; only what is taller than an empty sheet stands over its edge (`cutTall` sees to it that nothing is).
 * @throws Error for two blocks of one key: one of them would be lost
 */
export function laySheets(blocks: readonly Measured[], room: Room): string[][] {
  const byKey = new Map(blocks.map((block) => [block.key, block]))
  if (byKey.size < blocks.length) throw new Error('two blocks of a paper have the same key')
  const sheets: Measured[][] = [[]]
  const left = () => (sheets.length === 1 ? room.first : room.next) - heightOf(sheets.at(-1) ?? [])
  for (const unit of togetherFrom(blocks)) {
    const sheet = sheets.at(-1)
    if (sheet && (sheet.length === 0 || heightOf(unit) <= left())) {
      sheet.push(...unit)
      continue
    }
    const above = byKey.get(unit[0]?.under ?? '')
    sheets.push(above ? [above, ...unit] : unit)
  }
  return sheets.map((sheet) => sheet.map(({ key }) => key))
}

/** What must stand above each block on its sheet: headings kept with it, the heads of its columns. Px, by key. */
export function leadOf(blocks: readonly Measured[]): Map<string, number> {
  const byKey = new Map(blocks.map((block) => [block.key, block]))
  const leads = new Map<string, number>()
  let kept = 0
  for (const block of blocks) {
    leads.set(block.key, kept + (byKey.get(block.under ?? '')?.height ?? 0))
    kept = block.keepWithNext ? kept + block.height : 0
  }
  return leads
}
