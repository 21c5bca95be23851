import type { PosterContent } from './poster-content'

export interface PosterPictureProps {
  content: PosterContent
  /** What the picture shows, for somebody who cannot see it. */
  label: string
  /** The picture is drawn: its path. */
  onDrawn: (path: string) => void
  onFailed: () => void
}
