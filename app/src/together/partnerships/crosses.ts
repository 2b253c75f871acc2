import type { Sentence } from '@lydhoer/words'

/** A part of what crosses, with what stands above it in both languages of the house. */
export interface Part {
  head: Sentence
  words: string[]
}

/** What the others read: a copy of the words as they stand. No quote, no name and no figure is in it. */
export interface Crossing {
  title: string
  parts: Part[]
}

/** A thing at home, as it would cross. */
export interface ToCross extends Crossing {
  /** Whether its title is a citizen's own words, so that whoever shares it writes another. */
  isTitledByCitizen: boolean
  /** How many quotes and counts are left out. */
  leftOut: number
  /** Why it cannot cross yet; null where it can. */
  heldBack: 'preliminary' | 'emptied' | null
}
