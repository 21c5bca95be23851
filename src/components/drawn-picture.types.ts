import type { Pen, Square } from './pen'

/** A picture to draw. */
export interface Drawing {
  /** Pixels. */
  width: number
  height: number
  draw(pen: Pen): void
  /** Says what it shows: it is drawn anew when this changes. */
  key: string
  /** A picture of the platform that is laid over it; where it does not load, what was drawn stays. */
  over?: { src: string; square: Square } | undefined
}

export interface DrawnPictureProps {
  drawing: Drawing
  /** What the picture shows, for somebody who cannot see it. */
  label: string
  /** The picture is drawn: its path. */
  onDrawn?: ((path: string) => void) | undefined
  onFailed?: (() => void) | undefined
}
