const dash = /^\s*[-–•] +/
const number = /^\s*\d+[.)] +/

/** A piece of what was written: lines as they stand, or a list. */
export type Piece = { text: string } | { list: string[]; isNumbered: boolean }

/**
 * Pieces with an empty line between them. Lines that all begin with a dash are a list, and so are those that begin with a number.
 *
 * @example piecesOf('Sig:\n\n- Dag\n- Sted') // [{ text: 'Sig:' }, { list: ['Dag', 'Sted'], isNumbered: false }]
 */
export const piecesOf = (body: string): Piece[] =>
  body
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const lines = part.split('\n')
      for (const mark of [dash, number])
        if (lines.every((line) => mark.test(line)))
          return { list: lines.map((line) => line.replace(mark, '')), isNumbered: mark === number }
      return { text: part }
    })
