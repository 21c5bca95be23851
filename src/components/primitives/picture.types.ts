export interface PictureProps {
  src: string
  /** What the picture shows, for somebody who cannot see it. */
  label: string
  className?: string
}
