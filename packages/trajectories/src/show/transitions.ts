import { sharesOf } from '@lydhoer/measuring'
import type { Sequences } from '../model/sequences.ts'
import type { Part } from './protected.ts'
import { area, box, figureOf, frame, shortened, word, type Figure, type FigureOptions } from './frame.ts'
import type { Words } from './words.ts'

/** Weighted steps from each state to each, and how many people ever took them: [from][to]. */
function steps({ rows, weights, alphabet }: Sequences) {
  const size = alphabet.length
  const make = () => Array.from({ length: size }, () => new Float64Array(size))
  const [weight, people] = [make(), make()]
  rows.forEach((row, i) => {
    const taken = new Set<number>()
    for (let t = 1; t < row.length; t++) {
      const [from, to] = [row[t - 1]!, row[t]!]
      if (from >= size || to >= size) continue
      weight[from]![to]! += weights[i]!
      taken.add(from * size + to)
    }
    for (const pair of taken) people[Math.floor(pair / size)]![pair % size]!++
  })
  return { weight, people }
}

/** Rates of change from one period to the next as a matrix, a row for where one comes from. Staying is shown too. */
export function transitionFigures(parts: readonly Part[], say: Words, options: FigureOptions): Figure[] {
  const alphabet = parts[0]!.sequences.alphabet
  const counted = parts.map(({ sequences }) => steps(sequences))
  const percent = new Intl.NumberFormat(options.language === 'en' ? 'en-GB' : 'da-DK', {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  return parts.map(({ name, sequences }, p) => {
    let hidden = 0
    const left = area.left + 130
    const wide = Math.min(90, (area.right - left) / alphabet.length)
    const high = 32
    const top = area.top + 34
    const marks: string[] = alphabet.map((state, to) =>
      word(left + (to + 0.5) * wide, top - 10, shortened(state, Math.floor(wide / 7.4)), 'middle'),
    )
    const rows = alphabet.map((state, from) => {
      const { people, weight } = counted[p]!
      const rates = sharesOf(people[from]!, { amounts: weight[from]! }).shares
      marks.push(word(left - 8, top + from * high + 20, shortened(state, 20), 'end'))
      rates.forEach((rate, to) => {
        const [x, y] = [left + to * wide, top + from * high]
        if (rate === null) hidden++
        // The root brings out the rare moves, which are what changes; the number stands in the cell.
        const strength = rate === null ? 0 : Math.sqrt(rate) * 0.55
        marks.push(
          `<path d="${box(x, y, wide - 2, high - 2)}" fill="#0072B2" fill-opacity="${strength.toFixed(3)}" stroke="currentColor" stroke-opacity="0.2"/>`,
          word(
            x + wide / 2 - 1,
            y + 20,
            rate === null ? '–' : rate === 0 ? '0' : percent.format(rate),
            'middle',
          ),
        )
      })
      return [state, ...rates]
    })
    const description = [say.of(sequences.rows.length, sequences.periods.length), say.hidden(hidden)]
    return figureOf({
      title: name,
      svg: frame(name, description.filter(Boolean).join(' '), marks.join(''), {
        ...options,
        legend: false,
        bottom: top + alphabet.length * high - 16,
      }),
      table: { columns: [say.from, ...alphabet], rows },
      hidden,
    })
  })
}
