/** The mini-program is never a demo. */
export function DemoClock() {
  return null
}
