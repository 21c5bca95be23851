export interface PartEndProps {
  /** Once, when the end of the part came into sight or was passed. */
  onShown: () => void
}
