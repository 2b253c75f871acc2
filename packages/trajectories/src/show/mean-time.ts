import { fewest } from '@lydhoer/measuring'
import { meanTime } from '../describe/describe.ts'
import type { Part } from './protected.ts'
import {
  area,
  box,
  figureOf,
  frame,
  painted,
  shortened,
  word,
  type Figure,
  type FigureOptions,
} from './frame.ts'
import type { Words } from './words.ts'

/** How long people are in each state on average, as bars. A state that few were ever in is hidden. */
export function meanTimeFigures(parts: readonly Part[], say: Words, options: FigureOptions): Figure[] {
  const people = parts.map(({ sequences: { rows, alphabet } }) =>
    alphabet.map((_, s) => rows.reduce((sum, row) => sum + (row.includes(s) ? 1 : 0), 0)),
  )
  const show = people.map((each) => each.map((count) => count === 0 || count >= fewest))
  const means = parts.map(({ sequences }) => meanTime(sequences))
  const most = means.reduce((high, each) => Math.max(high, ...each), 1e-9)
  const locale = options.language === 'en' ? 'en-GB' : 'da-DK'
  return parts.map(({ name, sequences }, p) => {
    const { alphabet } = sequences
    const id = `${options.id ?? 'mean-time'}${p}`
    const left = area.left + 150
    const each = 30
    const hidden = show[p]!.filter((yes) => !yes).length
    const marks = alphabet.map((state, s) => {
      const y = area.top + s * each
      const mean = means[p]![s]!
      const width = (mean / most) * (area.right - left - 60)
      const label = show[p]![s] ? mean.toLocaleString(locale, { maximumFractionDigits: 1 }) : '–'
      return (
        word(left - 8, y + 17, shortened(state, 22), 'end') +
        (show[p]![s] ? painted(box(left, y, Math.max(width, 0.5), each - 8), s, { ...options, id }) : '') +
        word(left + (show[p]![s] ? width : 0) + 8, y + 17, label)
      )
    })
    const description = [say.of(sequences.rows.length, sequences.periods.length), say.hidden(hidden)]
    return figureOf({
      title: name,
      svg: frame(name, description.filter(Boolean).join(' '), marks.join(''), {
        ...options,
        id,
        states: alphabet,
        legend: false,
        bottom: area.top + alphabet.length * each - 16,
      }),
      table: {
        columns: [say.state, say.mean],
        rows: alphabet.map((state, s) => [state, show[p]![s] ? means[p]![s]! : null]),
      },
      hidden,
    })
  })
}
