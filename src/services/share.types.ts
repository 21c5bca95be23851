/** What a card in somebody's chat says and opens; never a name that its owner did not agree to. */
export interface ShareCard {
  title: string
  /** "/pages/more/deed/index?deedId=…" */
  link: string
}

/** What a page gives when it is shared; null while it is nobody else's business. */
export type UseShareCard = (card: ShareCard | null) => void
