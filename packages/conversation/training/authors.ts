// Everyone whose talk the models are fitted on.
import { exchangesBy, hands } from '../fixtures/hands/hands.ts'
import { readExchanges, type Labelled } from '../fixtures/exchanges/exchanges.ts'
import { readExchange, type Read } from './examples.ts'

/** An author: what may be learnt from, and what is measured on when the author is left out. */
export interface Author {
  name: string
  learn: Read[]
  test: Labelled[]
}

/** The one who wrote the older exchanges, for whose talk the word lists were made. */
export const firstAuthor = 'first-author'

/**
 * All authors. Of the first author only the learning part is learnt from and only the unseen part measured on, because
 * the word lists were written after reading the learning part.
 */
export function authors(): Author[] {
  const older = readExchanges()
  return [
    {
      name: firstAuthor,
      learn: older.filter(({ part }) => part === 'learning').map((each) => readExchange(each, firstAuthor)),
      test: older.filter(({ part }) => part === 'unseen'),
    },
    ...hands().map((name) => {
      const exchanges = exchangesBy(name)
      return { name, learn: exchanges.map((each) => readExchange(each, name)), test: exchanges }
    }),
  ]
}
