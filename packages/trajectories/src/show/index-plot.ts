import type { Part } from './protected.ts'
import {
  areaOf,
  box,
  figureOf,
  frame,
  painted,
  periodAxis,
  quiet,
  reformLine,
  word,
  type Figure,
  type FigureOptions,
} from './frame.ts'
import { agreements, inOrder, linesOf, type Line } from './lines.ts'
import { toldOf, type Words } from './words.ts'

/** Draws lines over each other, paler where their people agree less. */
export function drawLines(
  lines: readonly Line[],
  of: { alphabet: string[]; periods: string[]; title: string; people: number },
  say: Words,
  options: FigureOptions,
): Figure {
  const id = options.id ?? 'index'
  const area = areaOf(options)
  const paths = of.alphabet.map(() => agreements.map(() => ''))
  const each = (area.right - area.left) / of.periods.length
  const all = lines.reduce((sum, line) => sum + line.people, 0) || 1
  const bottom = area.bottom + (options.isSmall ? 0 : 80)
  let [y, mixed, unknown] = [area.top, 0, '']
  for (const { people, states, agree } of lines) {
    const high = (people / all) * (bottom - area.top)
    for (let t = 0; t < of.periods.length;) {
      const [state, far] = [states[t]!, agree[t]!]
      let end = t + 1
      while (end < of.periods.length && states[end] === state && agree[end] === far) end++
      const piece = box(area.left + t * each, y, (end - t) * each, high)
      if (state >= 0) paths[state]![far] += piece
      else if (state === -1) unknown += piece
      if (state === -1 || far === 0) mixed += end - t
      t = end
    }
    y += high
  }
  const least = lines.reduce((few, line) => Math.min(few, line.people), Infinity)
  const description = [toldOf(say, of.people, of.periods.length, options.unit), say.lines(least)].join(' ')
  const marks =
    word(area.left - 7, area.top + 12, '1', 'end') +
    word(area.left - 7, bottom, String(of.people), 'end') +
    paths
      .map((levels, s) => levels.map((d, far) => painted(d, s, { ...options, id }, agreements[far])).join(''))
      .join('') +
    quiet(unknown, 0.12) +
    periodAxis(of.periods, area, options.unit, bottom) +
    reformLine(options, of.periods.length, area, bottom)
  return figureOf({
    ...{ title: of.title, description, people: of.people, hidden: mixed },
    svg: frame(of.title, description, marks, {
      ...{ ...options, id, states: of.alphabet, bottom },
      ...{ pale: true, rest: unknown !== '' },
    }),
    table: {
      columns: [say.line, say.people, ...of.periods],
      rows: lines.map(({ people, states, agree }, i) => [
        i + 1,
        people,
        ...Array.from(states, (state, t) => inWords(of.alphabet[state], agree[t]!, state, say)),
      ]),
    },
  })
}

function inWords(name: string | undefined, agree: number, state: number, say: Words): string {
  if (name === undefined) return state === -1 ? say.mixed : '–'
  return agree === 0 ? say.mixedMostly(name) : name
}

export function indexFigure({ name, sequences }: Part, say: Words, options: FigureOptions): Figure {
  return drawLines(
    linesOf(sequences, inOrder(sequences)),
    { alphabet: sequences.alphabet, periods: sequences.periods, title: name, people: sequences.rows.length },
    say,
    options,
  )
}
