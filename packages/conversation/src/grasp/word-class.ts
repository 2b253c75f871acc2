/** A class of words and phrases that mean something alike, with the sentence that is shown where they decide. */
export interface WordClass {
  name: string
  /** A plain sentence; `%w` stands for the words found. */
  da: string
  en: string
  /**
   * Words with spaces between; `_` joins the words of a phrase, `*` at the end stands for any ending. Other words
   * match by their stem.
   */
  words: string
  /** True when the words also count as the first or last part of a compound (“blomsterbod” is a “bod”). */
  parts?: boolean
}
