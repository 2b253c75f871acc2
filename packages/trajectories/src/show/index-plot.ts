import { fewest } from '@lydhoer/measuring'
import type { Part, ProtectedSequences } from './protected.ts'
import {
  area,
  box,
  figureOf,
  frame,
  painted,
  periodAxis,
  word,
  type Figure,
  type FigureOptions,
} from './frame.ts'
import type { Words } from './words.ts'

/** Lines drawn at most: more cannot be told apart on a screen. */
const mostLines = 120
/** People in a line at least: so many that five of them can be most of them without being all. */
const leastInLine = 2 * fewest - 1

/** One line of an index plot: how many people it is, and the state most of them are in at each period; −1 where they differ. */
export interface Line {
  people: number
  states: Int16Array
}

/**
 * Gathers people who stand next to each other in an order into lines of equal size, at least nine in each where there are so many. A line has the
 * colour of the state that most of its people are in, where these are at least five; so no line is anybody's own.
 *
 * After Fasang, A. & Liao, T. (2014). Visualizing sequences in the social sciences: relative frequency sequence plots.
 * Sociological Methods & Research 43(4), who draw the medoid of each group; here it is made of all its people instead.
 *
 * @param order the people in the order they are to stand
 */
export function linesOf(sequences: ProtectedSequences, order: ArrayLike<number>, most = mostLines): Line[] {
  const n = order.length
  const count = Math.max(1, Math.min(most, Math.floor(n / leastInLine)))
  const size = sequences.alphabet.length
  return Array.from({ length: count }, (_, line) => {
    const [from, to] = [Math.floor((line * n) / count), Math.floor(((line + 1) * n) / count)]
    const states = Int16Array.from(sequences.periods, (_, t) => {
      const people = new Uint32Array(size)
      for (let i = from; i < to; i++) {
        const state = sequences.rows[order[i]!]![t]
        if (state !== undefined && state < size) people[state]!++
      }
      const best = people.reduce((high, one, s) => (one > people[high]! ? s : high), 0)
      return people[best]! >= Math.min(fewest, to - from) && people[best]! >= fewest ? best : -1
    })
    return { people: to - from, states }
  })
}

/** Everybody in order of their states, from the first period on. */
export function inOrder({ rows }: ProtectedSequences): Uint32Array {
  return Uint32Array.from(rows, (_, i) => i).sort((a, b) => Buffer.compare(rows[a]!, rows[b]!))
}

/** Draws lines over each other, with marks at the right where there are any. */
export function drawLines(
  lines: readonly Line[],
  of: { alphabet: string[]; periods: string[]; title: string; people: number },
  say: Words,
  options: FigureOptions,
): Figure {
  const id = options.id ?? 'index'
  const paths = of.alphabet.map(() => '')
  const each = (area.right - area.left) / of.periods.length
  const all = lines.reduce((sum, line) => sum + line.people, 0) || 1
  const bottom = area.bottom + 60
  let [y, mixed] = [area.top as number, 0]
  for (const line of lines) {
    const high = (line.people / all) * (bottom - area.top)
    for (let t = 0; t < of.periods.length;) {
      const state = line.states[t]!
      let end = t + 1
      while (end < of.periods.length && line.states[end] === state) end++
      if (state >= 0) paths[state] += box(area.left + t * each, y, (end - t) * each, high)
      else mixed += end - t
      t = end
    }
    y += high
  }
  const least = lines.reduce((few, line) => Math.min(few, line.people), Infinity)
  const description = [say.of(of.people, of.periods.length), say.lines(least)].join(' ')
  const marks =
    word(area.left - 7, area.top + 10, '1', 'end') +
    word(area.left - 7, bottom, String(of.people), 'end') +
    paths.map((d, s) => painted(d, s, { ...options, id })).join('') +
    periodAxis(of.periods, bottom)
  return figureOf({
    title: of.title,
    svg: frame(of.title, description, marks, { ...options, id, states: of.alphabet, bottom }),
    table: {
      columns: [say.line, say.people, ...of.periods],
      rows: lines.map((line, i) => [
        i + 1,
        line.people,
        ...Array.from(line.states, (state) => of.alphabet[state] ?? say.mixed),
      ]),
    },
    hidden: mixed,
  })
}

export function indexFigure({ name, sequences }: Part, say: Words, options: FigureOptions): Figure {
  return drawLines(
    linesOf(sequences, inOrder(sequences)),
    { alphabet: sequences.alphabet, periods: sequences.periods, title: name, people: sequences.rows.length },
    say,
    options,
  )
}
