import type { PageHeadProps } from './page-head.types'

/** The platform's own bar has the way back and the title. */
export function PageHead(_: PageHeadProps) {
  return null
}
