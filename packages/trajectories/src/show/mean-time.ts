import { fewest } from '@lydhoer/measuring'
import { meanTime } from '../describe/describe.ts'
import type { Part } from './protected.ts'
import {
  areaOf,
  box,
  figureOf,
  frame,
  letterWidth,
  painted,
  shortened,
  word,
  type Figure,
  type FigureOptions,
} from './frame.ts'
import { numberIn } from './numbers.ts'
import { toldOf, type Words } from './words.ts'

/** How long people are in each state on average, as bars on one scale for all parts. A state that few were ever in is hidden. */
export function meanTimeFigures(parts: readonly Part[], say: Words, options: FigureOptions): Figure[] {
  const people = parts.map(({ sequences: { rows, alphabet } }) =>
    alphabet.map((_, s) => rows.reduce((sum, row) => sum + (row.includes(s) ? 1 : 0), 0)),
  )
  const show = people.map((each) => each.map((count) => count === 0 || count >= fewest))
  const means = parts.map(({ sequences }) => meanTime(sequences))
  const most = means.reduce(
    (high, each, p) => each.reduce((h, mean, s) => (show[p]![s] ? Math.max(h, mean) : h), high),
    1e-9,
  )
  const number = numberIn(options.language)
  const area = areaOf(options)
  const left = Math.round(area.width * 0.32)
  const each = options.isSmall ? 22 : 28
  return parts.map(({ name, sequences }, p) => {
    const { alphabet } = sequences
    const id = `${options.id ?? 'mean-time'}${p}`
    const hidden = show[p]!.filter((yes) => !yes).length
    const marks = alphabet.map((state, s) => {
      const y = area.top + s * each
      const mean = means[p]![s]!
      const isShown = show[p]![s]!
      const width = isShown ? (mean / most) * (area.right - left - 60) : 0
      return (
        word(left - 8, y + each / 2 + 2, shortened(state, Math.floor((left - 10) / letterWidth)), 'end') +
        (isShown && mean > 0
          ? painted(box(left, y, Math.max(width, 0.5), each - 7), s, { ...options, id })
          : '') +
        word(left + width + 8, y + each / 2 + 2, isShown ? number(mean) : '–')
      )
    })
    const said = alphabet.map((state, s) => `${state} ${show[p]![s] ? number(means[p]![s]!) : '–'}`)
    const description = [
      toldOf(say, sequences.rows.length, sequences.periods.length, options.unit),
      say.at(say.mean(say.units[options.unit ?? 'period']), said.join(', ')),
      say.hidden(hidden),
    ]
      .filter(Boolean)
      .join(' ')
    return figureOf({
      ...{ title: name, description, people: sequences.rows.length, hidden },
      svg: frame(name, description, marks.join(''), {
        ...{ ...options, id, states: alphabet, legend: false },
        bottom: area.top + alphabet.length * each - 20,
      }),
      table: {
        columns: [say.state, say.mean(say.units[options.unit ?? 'period'])],
        rows: alphabet.map((state, s) => [state, show[p]![s] ? means[p]![s]! : null]),
      },
    })
  })
}
