import type { ReactNode } from 'react'
import type { Drawing } from '../drawn-picture.types'
import type { PageState } from '../page-frame'

/** One piece of a printed paper, in at least 16 pt. */
export type PrintBlock = {
  /** Tells it apart on its paper. */
  key: string
  /** Set by the layout: the rest of a block that began on the sheet before. */
  continued?: boolean
} & (PrintHeading | PrintText | PrintFact | PrintRow | PrintColumns | PrintCells | PrintBlank)

/** A heading: never the last thing on a sheet. */
export interface PrintHeading {
  kind: 'heading'
  text: string
}

/** A paragraph; line breaks are kept. */
export interface PrintText {
  kind: 'text'
  text: string
}

/** A name and what it is: 「公示范围 石家庄村」. */
export interface PrintFact {
  kind: 'fact'
  label: string
  text: string
}

/** One line of what is posted: a bold title, something short at its right end, and the words below. */
export interface PrintRow {
  kind: 'row'
  title: string
  aside?: string
  text: string
}

/** The heads of a table's columns; printed again on every sheet where rows of that table go on. */
export interface PrintColumns {
  kind: 'columns'
  columns: readonly PrintColumn[]
}

export interface PrintColumn {
  words: string
  /** Share of the width: a column of 2 is twice as wide as one of 1. */
  share: number
  /** Numbers stand at the right end. */
  end?: boolean
}

/** A row of a table: as many cells as the table has columns. */
export interface PrintCells {
  kind: 'cells'
  /** Key of the block with the heads of the columns. */
  under: string
  columns: readonly PrintColumn[]
  cells: readonly string[]
}

/** A label and a line to write on by hand: a signature, a date. */
export interface PrintBlank {
  kind: 'blank'
  label: string
}

/** A paper of as many A4 sheets as it takes. All but `blocks` stands on every one of them. */
export interface PrintPaper {
  /** Large on the first sheet, small on those that follow: 「好人好事公示」. */
  title: string
  /** 「石家庄村 2026 年第 3 号」 */
  number: string
  /** What the QR opens, from `publicAddress(linkTo(…))`; null prints none. */
  address: string | null
  /** The printed code of the chain, or of whatever this paper can be checked against; null while there is none. */
  code: string | null
  /** Who answers for the paper: the sponsor unit. */
  sponsor: string
  blocks: readonly PrintBlock[]
}

/** One of two drawings on a sheet, each A5 across: cut apart, they hang on a door. */
export interface PrintHalf {
  drawing: Drawing
  /** What it shows, for somebody who cannot see it. */
  label: string
}

export interface PrintPageProps {
  /** Of the page, as on every page. */
  title: string
  /** Of this page, from `linkTo(…)`: where a computer opens it, when this is a phone that cannot print. */
  link: string
  state: PageState
  /** Absent while there is nothing to print yet. */
  paper?: PrintPaper | undefined
  /** In place of a paper: drawings, two on a sheet. */
  halves?: readonly PrintHalf[] | undefined
  /** What stands above the sheets on the screen and is not printed: choices of what to print. */
  children?: ReactNode
}
