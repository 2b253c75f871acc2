import { colourOfX, type Asking, type Choice, type Table } from './asking.ts'

/** How many people are in some codes in a week (from 0), as one way of asking tells it; null where it tells nothing. */
export type Count = (codes: readonly string[], week: number) => Promise<number | null>

/** A number of a table; where anything of its line is not shown, its shares are of fewer people than one knows of. */
const cell = (table: Table | null, row: number | string, column: string): number | null => {
  const line = typeof row === 'number' ? table?.rows[row] : table?.rows.find(([name]) => name === row)
  if (!line || line.includes(null)) return null
  const found = line[table!.columns.indexOf(column)]
  return typeof found === 'number' ? found : null
}
const times = (share: number | null, people: number) => (share === null ? null : share * people)

/** Merging states: the distribution over all weeks. */
export const byMerging =
  (asking: Asking): Count =>
  async (x, week) =>
    times(
      cell(await asking.table({ from: 1, to: asking.weeks, x }, 'distribution'), `uge${week + 1}`, 'X'),
      asking.people,
    )

/** The same, measured on the picture: the height of each box of the colour. */
export const byPicture =
  (asking: Asking): Count =>
  async (x, week) => {
    const svg = await asking.picture({ from: 1, to: asking.weeks, x }, 'distribution')
    const [, drawn = ''] = new RegExp(`<path d="([^"]*)" fill="${colourOfX}" shape`).exec(svg) ?? []
    // A box of several weeks tells of none of them.
    const box = boxesOver(asking, drawn, week).find(({ weeks }) => weeks === 1)
    return box ? (box.high / 200) * asking.people : null
  }

/** The boxes of a path of a large figure that stand over a week. */
function boxesOver({ weeks }: Asking, path: string, week: number): { weeks: number; high: number }[] {
  const each = 532 / weeks
  return [...path.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v([\d.]+)/g)]
    .map((box) => box.map(Number))
    .map(([, x = 0, wide = 1, high = 0]) => ({
      from: Math.round((x - 58) / each),
      weeks: Math.round(wide / each),
      high,
    }))
    .filter(({ from, weeks }) => from <= week && week < from + weeks)
}

/** How many of a line are in its colour, by how pale it is: about the middle of what may be. */
const agreeing: Readonly<Record<string, number>> = { '': 0.92, '0.72': 0.68, '0.45': 0.55, '0.28': 0.5 }

/** The lines of the index plot: how many are of the colour, and how pale. */
export const byLines =
  (asking: Asking): Count =>
  async (x, week) => {
    const svg = await asking.picture({ from: 1, to: asking.weeks, x }, 'index')
    const read = [
      ...svg.matchAll(/<path d="([^"]*)" fill="(#[\dA-F]{6})"(?: fill-opacity="([\d.]+)")? shape/g),
    ]
    let people = 0
    for (const [, path = '', colour, pale = ''] of read)
      for (const { high } of boxesOver(asking, path, week)) {
        const agree = agreeing[pale] ?? 0.5
        people += (high / 280) * asking.people * (colour === colourOfX ? agree : 1 - agree)
      }
    return people
  }

/** Two windows of mean time, the second one week longer. */
export const byWindows =
  (asking: Asking): Count =>
  async (x, week) => {
    if (week < 2) return null
    const mean = async (to: number) => {
      const table = await asking.table({ from: 1, to, x }, 'mean-time')
      return table ? cell(table, 'X', table.columns[1]!) : null
    }
    const [shorter, longer] = [await mean(week), await mean(week + 1)]
    return shorter === null || longer === null ? null : (longer - shorter) * asking.people
  }

/** A group of a study: what it is called, and of how many people its picture says it is. */
export async function groupOf(asking: Asking, choice: Choice, nth: number) {
  const svg = await asking.picture(choice, 'distribution', `groups&del=${nth}`)
  const [name, people] = [/<title>([^<]*)</.exec(svg)?.[1], /<desc>(\d+) personer/.exec(svg)?.[1]]
  return name && people ? { name, people: Number(people), nth } : null
}

/** How many there are in the group of those who begin in the codes. */
export const byStart =
  (asking: Asking): Count =>
  async (x, week) => {
    if (week + 2 > asking.weeks) return null
    const choice: Choice = { from: week + 1, to: week + 2, x, groups: 'start' }
    for (const nth of [0, 1]) {
      const group = await groupOf(asking, choice, nth)
      if (group?.name === 'X') return group.people
    }
    return null
  }

/** Moves from the week before, and how many were where they began. */
export const byMoves =
  (asking: Asking): Count =>
  async (x, week) => {
    if (week < 1) return null
    const choice: Choice = { from: week, to: week + 1, x }
    const moves = await asking.table(choice, 'transitions')
    const before = await asking.table(choice, 'distribution')
    let people = 0
    for (const from of ['X', 'Y']) {
      const [there, rate] = [cell(before, 0, from), cell(moves, from, 'X')]
      if (there === null || rate === null) return null
      people += there * asking.people * rate
    }
    return people
  }

/** The types of two weeks of two states are the four ways through them. */
export const byTypes =
  (asking: Asking): Count =>
  async (x, week) => {
    if (week + 2 > asking.weeks) return null
    const choice: Choice = { from: week + 1, to: week + 2, x }
    const sizes = await asking.types(choice, 4)
    if (!sizes) return null
    let people = 0
    const found = new Set<string>()
    for (const [nth, size] of sizes.entries()) {
      const table = await asking.table(choice, 'distribution', `types&typer=4&del=${nth}`)
      const through = [cell(table, 0, 'X'), cell(table, 1, 'X')]
      found.add(through.join())
      if (through[0] === 1) people += size
    }
    if (!['0,0', '0,1', '1,0', '1,1'].every((way) => found.has(way))) return null
    return people
  }

/** In one of the groups that a column names. */
export const byGroup =
  (asking: Asking, group: { people: number; nth: number }): Count =>
  async (x, week) => {
    const choice: Choice = { from: 1, to: asking.weeks, x, groups: 'column:gruppe' }
    return times(
      cell(await asking.table(choice, 'distribution', `groups&del=${group.nth}`), `uge${week + 1}`, 'X'),
      group.people,
    )
  }

/** Of those who are in some codes in a week: how many are in none of them some weeks later. */
export async function goneFrom(
  asking: Asking,
  x: readonly string[],
  week: number,
  later: number,
): Promise<number | null> {
  const choice: Choice = { from: week + 1, to: week + 3, x, groups: 'start' }
  for (const nth of [0, 1]) {
    const group = await groupOf(asking, choice, nth)
    if (group?.name !== 'X') continue
    const table = await asking.table(choice, 'distribution', `groups&del=${nth}`)
    return times(cell(table, later, 'Y'), group.people)
  }
  return null
}
