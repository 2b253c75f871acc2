import { cellsOf, Unreadable, type Cell, type Sentence } from '@lydhoer/words'
import { columnFrom, mostTold, type Column } from './column.ts'

/** What people answered, as read from a table with a row for each of them. */
export interface AnswersRead {
  people: number
  items: Column[]
  /** The unit each person belongs to; null where it was not asked for, an empty name where it does not say. */
  groups: string[] | null
  /** How much each person counts, above 0; null where it was not asked for. */
  weights: number[] | null
  /** Columns that are nobody's answer to a question with given answers. */
  leftOut: string[]
}

/**
 * Reads answers from a table with a heading, parted by comma, semicolon or tab: a row for each person, a column for each question. An
 * empty cell is no answer. Columns of words of people's own, and of ids, are left out and named.
 *
 * @param how.group the column that says which unit a person belongs to
 * @param how.weights the column that says how much a person counts
 * @throws {Unreadable} with line and column: no heading, a column twice or missing, a row of another width, a weight that is none, nobody at all
 * @example readAnswers('q1;q2\n1;2\n3;\n').items[1]?.answers // [2, null]
 */
export function readAnswers(
  text: string,
  how: { group?: string | undefined; weights?: string | undefined } = {},
): AnswersRead {
  const [heading, ...rows] = cellsOf(text)
  if (!heading) throw refused(undefined, says.empty, says.writeHeading)
  const names = namesIn(heading)
  for (const row of rows) {
    if (row.length === names.length) continue
    throw refused(
      row[Math.min(row.length, names.length + 1) - 1],
      says.width(row.length, names.length),
      says.mendRow,
    )
  }
  if (rows.length === 0) throw refused(heading[0], says.nobody, says.writeRows)
  const at = (name: string) => {
    const found = names.indexOf(name)
    if (found >= 0) return found
    throw refused(heading[0], says.noColumn(name), says.columnsAre(names))
  }
  const cellsUnder = (column: number) => rows.map((row) => row[column]!)
  const group = how.group === undefined ? null : at(how.group)
  const weight = how.weights === undefined ? null : at(how.weights)

  const items: Column[] = []
  const leftOut: string[] = []
  for (const [column, name] of names.entries()) {
    if (column === group || column === weight) continue
    const found = columnFrom(name, cellsUnder(column))
    // So many different words are people's own.
    if (found.kind === 'words' && found.values.length > mostTold) leftOut.push(name)
    else if (isId(found, rows.length)) leftOut.push(name)
    else items.push(found)
  }
  return {
    people: rows.length,
    items,
    groups: group === null ? null : cellsUnder(group).map((cell) => cell.text.trim()),
    weights: weight === null ? null : cellsUnder(weight).map(weightIn),
    leftOut,
  }
}

/** Numbers of which no two people have the same one, under the name of an id or counted through. */
const isId = ({ kind, answers, values, name }: Column, people: number) =>
  kind === 'amounts' && values.length === people && (/^id$/i.test(name) || inARow(answers))

const inARow = (answers: readonly (number | string | null)[]) =>
  answers.every((answer, at) => at === 0 || Number(answer) === Number(answers[at - 1]) + 1)

function namesIn(heading: readonly Cell[]): string[] {
  const names = heading.map((cell) => cell.text.trim())
  for (const [at, name] of names.entries()) {
    if (name === '') throw refused(heading[at], says.noName, says.nameIt)
    if (names.indexOf(name) < at) throw refused(heading[at], says.twice(name), says.renameIt)
  }
  return names
}

function weightIn(cell: Cell): number {
  const weight = Number(cell.text.trim().replace(',', '.') || 'none')
  if (weight > 0 && weight < Infinity) return weight
  throw refused(cell, says.noWeight(cell.text.trim()), says.weightIs)
}

function refused(cell: Cell | undefined, what: Sentence, hint: Sentence): Unreadable {
  return new Unreadable({ line: cell?.line ?? 1, column: cell?.column ?? 1, what, hint })
}

const says = {
  empty: { da: 'Der står ikke noget', en: 'There is nothing here' },
  writeHeading: {
    da: 'Skriv en overskrift med et navn til hvert spørgsmål, og under den en linje for hver, der svarede',
    en: 'Write a heading with a name for each question, and below it a line for each who answered',
  },
  nobody: { da: 'Ingen har svaret', en: 'Nobody has answered' },
  writeRows: {
    da: 'Skriv en linje under overskriften for hver, der svarede',
    en: 'Write a line below the heading for each who answered',
  },
  width: (cells: number, columns: number) => ({
    da: `Linjen har ${cells} felter, og overskriften har ${columns}`,
    en: `The line has ${cells} cells, and the heading has ${columns}`,
  }),
  mendRow: {
    da: 'Giv linjen lige så mange felter; et tomt felt er intet svar',
    en: 'Give the line as many cells; an empty cell is no answer',
  },
  noName: { da: 'En kolonne har ikke noget navn', en: 'A column has no name' },
  nameIt: { da: 'Skriv et navn i overskriften', en: 'Write a name in the heading' },
  twice: (name: string) => ({
    da: `To kolonner hedder “${name}”`,
    en: `Two columns are called “${name}”`,
  }),
  renameIt: { da: 'Giv den ene et andet navn', en: 'Give one of them another name' },
  noColumn: (name: string) => ({
    da: `Ingen kolonne hedder “${name}”`,
    en: `No column is called “${name}”`,
  }),
  columnsAre: (names: readonly string[]) => ({
    da: `Skriv et af navnene i overskriften: ${names.join(', ')}`,
    en: `Write one of the names in the heading: ${names.join(', ')}`,
  }),
  noWeight: (written: string) => ({
    da: `“${written}” er ikke en vægt`,
    en: `“${written}” is no weight`,
  }),
  weightIs: { da: 'Skriv et tal over 0', en: 'Write a number above 0' },
}
