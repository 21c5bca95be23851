export interface EnlargeableProps {
  src: string
  /** What the picture shows. */
  label: string
  /** What pressing it does: "enlarge the first photo". */
  enlarge: string
}
