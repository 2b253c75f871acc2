import type { Cell } from '@lydhoer/words'
import type { Person, Weekday } from './people.ts'
import { refused, tableOf, wordsIn, type Row } from './table.ts'

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
  const { rows, ids } = tableOf(text, headings, {
    heading: 'id;department;leader;not;same',
    nobody: says.nobody,
    writeRows: says.writePeople,
  })
  const people = rows.map((row) => personOf(row, ids))
  const outsideLeaders = new Map<string, { id: string; line: number; column: number }>()
  for (const row of rows) {
    const cell = row('leader')
    const id = cell?.text.trim() ?? ''
    if (cell && id !== '' && !ids.has(id) && !outsideLeaders.has(id))
      outsideLeaders.set(id, { id, line: cell.line, column: cell.column })
  }
  return { people, outsideLeaders: [...outsideLeaders.values()] }
}

function personOf(cell: Row<Column>, ids: ReadonlyMap<string, number>): Person {
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

function choice<T>(cell: Cell | undefined, words: Readonly<Record<string, T>>): T | undefined {
  const word = cell?.text.trim().toLowerCase() ?? ''
  if (!cell || word === '') return undefined
  if (Object.hasOwn(words, word)) return words[word]
  throw refused(cell.line, cell.column, says.unknownWord(cell.text.trim()), says.wordsAre(Object.keys(words)))
}

const says = {
  nobody: { da: 'Der er ingen personer under overskriften', en: 'There is nobody below the heading' },
  writePeople: { da: 'Skriv én person på hver linje', en: 'Write one person on each line' },
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
