/**
 * What stands on a piece of paper, said once and free of how it is made. The title is the first heading; figures and tables are
 * numbered in their order.
 */
export interface Paper {
  title: string
  language: 'da' | 'en'
  /** Who made it; for the properties of the file. */
  author?: string
  /** When it was made; the same description and the same moment give the same bytes. */
  made: Date
  blocks: readonly Block[]
}

export type Block = Heading | Text | Note | List | Pictures | Table

/** Below the title: 2 for a part, 3 for a part of a part. It stands on the page of what it is over. */
export interface Heading {
  heading: string
  level?: 2 | 3
}

export interface Text {
  text: string
  /** Whether a line ends where one ends in the text: an address, a greeting. */
  keepsLines?: boolean
}

/** What is said more quietly: a source, a reservation. */
export interface Note {
  note: string
}

export interface List {
  list: readonly string[]
  isNumbered?: boolean
}

/** A figure, or several of one kind that are seen together: two abreast, each under its name. */
export interface Pictures {
  pictures: readonly Picture[]
  /** What the figure is of, and of how many; the number is put before it. */
  caption: string
  /** Which colour is what, for all of them: an SVG that stands above the caption. Its words are told by each picture. */
  legend?: string
}

export interface Picture {
  /** As far as `readSvg` reads it. */
  svg: string
  /** What it shows, for whoever does not see it. */
  alt: string
  name?: string
}

/** A table with a head over each column. */
export interface Table {
  table: readonly (readonly string[])[]
  columns: readonly string[]
  caption: string
  /** Whether the first cell of each row is its head. Default true. */
  hasRowHeads?: boolean
}
