import { cellsOf, Unreadable, type Cell, type Sentence } from '@lydhoer/words'
import type { Person, Weekday } from './people.ts'

/** People as read from a table. */
export interface PeopleRead {
  people: Person[]
  /** Leaders who do not take part themselves, and where the first such cell stands; an id written wrongly looks like this. */
  outsideLeaders: { id: string; line: number; column: number }[]
}

const headings = {
  id: ['id', 'nummer', 'navn', 'name'],
  department: ['department', 'afdeling'],
  leader: ['leader', 'leder'],
  not: ['not', 'ikke'],
  same: ['same', 'sammen', 'makker'],
  days: ['days', 'dage'],
  away: ['away', 'væk', 'fri'],
  across: ['across', 'på tværs', 'tværs'],
  partner: ['partner', 'skift'],
} as const
type Column = keyof typeof headings

const weekdays: Record<Weekday, readonly string[]> = {
  mon: ['man', 'mandag', 'mon', 'monday'],
  tue: ['tir', 'tirsdag', 'tue', 'tuesday'],
  wed: ['ons', 'onsdag', 'wed', 'wednesday'],
  thu: ['tor', 'torsdag', 'thu', 'thursday'],
  fri: ['fre', 'fredag', 'fri', 'friday'],
  sat: ['lør', 'lørdag', 'sat', 'saturday'],
  sun: ['søn', 'søndag', 'sun', 'sunday'],
}

/**
 * Reads people from a table with a heading: `id`, and as one needs `department`, `leader`, `not`, `same`, `days`, `away`,
 * `across`, `partner`, in English or Danish; parted by comma, semicolon or tab. Several ids, days or weeks in one cell are
 * parted by spaces.
 *
 * @throws {Unreadable} with line and column: an unknown heading, id, day or word, an id twice, nobody at all
 * @example readPeople('id;not\na;b\nb;\n').people // [{ id: 'a', not: ['b'] }, { id: 'b' }]
 */
export function readPeople(text: string): PeopleRead {
  const [heading, ...rows] = cellsOf(text)
  if (!heading) throw refused(1, 1, says.empty, says.writeHeading)
  const columns = columnsOf(heading)
  for (const row of rows) {
    if (row.length === heading.length) continue
    const cell = row[Math.min(row.length, heading.length + 1) - 1]!
    throw refused(cell.line, cell.column, says.width(row.length, heading.length), says.mendRow)
  }
  if (rows.length === 0) throw refused(heading[0]!.line, heading[0]!.column, says.nobody, says.writePeople)
  const ids = new Map<string, number>()
  for (const row of rows) {
    const cell = row[columns.get('id')!]!
    const id = cell.text.trim()
    if (id === '') throw refused(cell.line, cell.column, says.noId, says.giveId)
    if (/\s/.test(id)) throw refused(cell.line, cell.column, says.spaceInId(id), says.noSpaces)
    if (ids.has(id)) throw refused(cell.line, cell.column, says.twice(id, ids.get(id)!), says.giveOwnId)
    ids.set(id, cell.line)
  }
  const people = rows.map((row) => personOf(row, columns, ids))
  const outsideLeaders = new Map<string, { id: string; line: number; column: number }>()
  for (const row of rows) {
    const cell = row[columns.get('leader') ?? -1]
    const id = cell?.text.trim() ?? ''
    if (cell && id !== '' && !ids.has(id) && !outsideLeaders.has(id))
      outsideLeaders.set(id, { id, line: cell.line, column: cell.column })
  }
  return { people, outsideLeaders: [...outsideLeaders.values()] }
}

function columnsOf(heading: readonly Cell[]): Map<Column, number> {
  const columns = new Map<Column, number>()
  for (const [at, { text, line, column }] of heading.entries()) {
    const name = text.trim().toLowerCase()
    const known = (Object.keys(headings) as Column[]).find((of) => headings[of].some((word) => word === name))
    if (!known) throw refused(line, column, says.unknownHeading(text.trim()), says.headingsAre)
    if (columns.has(known)) throw refused(line, column, says.headingTwice(text.trim()), says.headingOnce)
    columns.set(known, at)
  }
  if (!columns.has('id'))
    throw refused(heading[0]!.line, heading[0]!.column, says.noIdColumn, says.writeHeading)
  return columns
}

function personOf(
  row: readonly Cell[],
  columns: ReadonlyMap<Column, number>,
  ids: ReadonlyMap<string, number>,
): Person {
  const cell = (of: Column) => row[columns.get(of) ?? -1]
  const text = (of: Column) => cell(of)?.text.trim() ?? ''
  const person: Person = { id: text('id') }
  if (text('department') !== '') person.department = text('department')
  if (text('leader') !== '') {
    if (text('leader') === person.id)
      throw refused(cell('leader')!.line, cell('leader')!.column, says.ownself(person.id), says.takeOut)
    person.leader = text('leader')
  }
  for (const wish of ['not', 'same'] as const) {
    const others = wordsIn(cell(wish)).map(({ word, line, column }) => {
      if (word === person.id) throw refused(line, column, says.ownself(word), says.takeOut)
      if (!ids.has(word)) throw refused(line, column, says.unknownId(word), says.idsAre)
      return word
    })
    if (others.length > 0) person[wish] = others
  }
  const days = wordsIn(cell('days')).map(({ word, line, column }) => {
    const day = (Object.keys(weekdays) as Weekday[]).find((of) => weekdays[of].includes(word.toLowerCase()))
    if (!day) throw refused(line, column, says.unknownDay(word), says.daysAre)
    return day
  })
  if (days.length > 0) person.days = days
  const away = wordsIn(cell('away')).flatMap(({ word, line, column }) => {
    const [, first, last = first] = /^(\d{1,3})(?:[-–](\d{1,3}))?$/.exec(word) ?? []
    const [from, to] = [Number(first), Number(last)]
    if (!(from >= 1 && to >= from)) throw refused(line, column, says.unknownWeek(word), says.weeksAre)
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  })
  if (away.length > 0) person.away = away
  const across = choice(cell('across'), { yes: true, ja: true, no: false, nej: false })
  if (across !== undefined) person.across = across
  const partner = choice(cell('partner'), {
    keep: 'keep',
    fast: 'keep',
    change: 'change',
    skift: 'change',
  } as const)
  if (partner !== undefined) person.partner = partner
  return person
}

/** The words of a cell, each with its place; a comma or semicolon within quotes parts them too. */
function wordsIn(cell: Cell | undefined): { word: string; line: number; column: number }[] {
  if (!cell) return []
  return [...cell.text.matchAll(/[^\s,;]+/g)].map(({ 0: word, index }) => ({
    word,
    line: cell.line,
    column: cell.column + index,
  }))
}

function choice<T>(cell: Cell | undefined, words: Readonly<Record<string, T>>): T | undefined {
  const word = cell?.text.trim().toLowerCase() ?? ''
  if (!cell || word === '') return undefined
  if (Object.hasOwn(words, word)) return words[word]
  throw refused(cell.line, cell.column, says.unknownWord(cell.text.trim()), says.wordsAre(Object.keys(words)))
}

const refused = (line: number, column: number, what: Sentence, hint: Sentence) =>
  new Unreadable({ line, column, what, hint })

const says = {
  empty: { da: 'Filen er tom', en: 'The file is empty' },
  writeHeading: {
    da: 'Begynd med en overskrift: id;department;leader;not;same',
    en: 'Begin with a heading: id;department;leader;not;same',
  },
  width: (cells: number, wanted: number) => ({
    da: `Her er ${cells} felter, men overskriften har ${wanted}`,
    en: `Here are ${cells} cells, but the heading has ${wanted}`,
  }),
  mendRow: {
    da: 'Ret rækken; flere id’er i ét felt skilles med mellemrum',
    en: 'Mend the row; several ids in one cell are parted by spaces',
  },
  nobody: { da: 'Der er ingen personer under overskriften', en: 'There is nobody below the heading' },
  writePeople: { da: 'Skriv én person på hver linje', en: 'Write one person on each line' },
  noId: { da: 'Her mangler et id', en: 'The id is missing here' },
  giveId: { da: 'Giv personen et id', en: 'Give the person an id' },
  spaceInId: (id: string) => ({
    da: `Id “${id}” har et mellemrum i sig`,
    en: `The id “${id}” has a space in it`,
  }),
  noSpaces: { da: 'Skriv id’er uden mellemrum', en: 'Write ids without spaces' },
  twice: (id: string, line: number) => ({
    da: `Id “${id}” står allerede i linje ${line}`,
    en: `The id “${id}” stands in line ${line} already`,
  }),
  giveOwnId: { da: 'Giv hver person sit eget id', en: 'Give each person an id of their own' },
  unknownHeading: (name: string) => ({
    da: `Overskriften “${name}” kendes ikke`,
    en: `The heading “${name}” is not known`,
  }),
  headingsAre: {
    da: `Kolonnerne kan være ${Object.keys(headings).join(', ')}`,
    en: `The columns can be ${Object.keys(headings).join(', ')}`,
  },
  headingTwice: (name: string) => ({
    da: `Overskriften “${name}” står to gange`,
    en: `The heading “${name}” stands twice`,
  }),
  headingOnce: { da: 'Lad kun den ene stå', en: 'Keep only one of them' },
  noIdColumn: { da: 'Der er ingen kolonne med id', en: 'There is no column of ids' },
  ownself: (id: string) => ({
    da: `Her står “${id}” om sig selv`,
    en: `Here “${id}” is named about themselves`,
  }),
  takeOut: { da: 'Tag det ud, eller skriv den, der var ment', en: 'Take it out, or write whom you meant' },
  unknownId: (id: string) => ({
    da: `Ingen i filen har id “${id}”`,
    en: `Nobody in the file has the id “${id}”`,
  }),
  idsAre: {
    da: 'Skriv et id fra første kolonne; flere skilles med mellemrum',
    en: 'Write an id of the first column; several are parted by spaces',
  },
  unknownDay: (word: string) => ({
    da: `“${word}” er ikke en ugedag`,
    en: `“${word}” is no day of the week`,
  }),
  daysAre: { da: 'Skriv for eksempel man tir ons', en: 'Write for instance mon tue wed' },
  unknownWeek: (word: string) => ({
    da: `“${word}” er ikke en uge i runden`,
    en: `“${word}” is no week of the round`,
  }),
  weeksAre: { da: 'Skriv uger som 7 eller 28-31', en: 'Write weeks as 7 or 28-31' },
  unknownWord: (word: string) => ({ da: `“${word}” kan ikke stå her`, en: `“${word}” cannot stand here` }),
  wordsAre: (words: readonly string[]) => ({
    da: `Skriv ${words.join(', ')}`,
    en: `Write ${words.join(', ')}`,
  }),
}
