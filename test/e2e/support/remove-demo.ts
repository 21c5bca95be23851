import { rmSync } from 'node:fs'
import { dirname } from 'node:path'

export default function removeDemo(): void {
  const { LOADED_DEMO } = process.env
  if (LOADED_DEMO) rmSync(dirname(LOADED_DEMO), { recursive: true, force: true })
}
