/** Where part of a county lies. What is there is put aside first, so that a restore that fails leaves all as it was. */
export interface Place {
  /** Whether anything is there. @throws Error where it is in use */
  holds(): Promise<boolean>
  putAside(): Promise<void>
  /** Fills it from the folder of a backup. */
  fill(backup: string): Promise<void>
  /** Empties it again, and puts what was aside back. */
  bringBack(): Promise<void>
  discardAside(): Promise<void>
}
