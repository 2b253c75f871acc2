import { sharesOf } from '@lydhoer/measuring'
import type { Sequences } from '../model/sequences.ts'
import type { Part } from './protected.ts'
import {
  areaOf,
  box,
  figureOf,
  frame,
  letterWidth,
  shortened,
  word,
  type Figure,
  type FigureOptions,
} from './frame.ts'
import { shareIn } from './numbers.ts'
import { toldOf, type Words } from './words.ts'

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
  const share = shareIn(options.language)
  const area = areaOf(options)
  const left = Math.min(156, longestOf(alphabet) * letterWidth + 26)
  // Names that are wider than their columns lean, and need room at the right.
  const leans = longestOf(alphabet) * letterWidth > (area.right - left) / alphabet.length - 4
  const wide = Math.min(90, (area.right - (leans ? 56 : 0) - left) / alphabet.length)
  const high = 32
  const top = 12 + (leans ? Math.min(13, longestOf(alphabet)) * letterWidth * 0.6 + 10 : 22)
  // In narrow columns the letters are smaller, and the percent sign is left out.
  const size = wide < 56 ? 13 : undefined
  const percent = (rate: number) => (wide < 50 ? share(rate).replace(/\s*%/, '') : share(rate))
  return parts.map(({ name, sequences }, p) => {
    let hidden = 0
    const marks: string[] = alphabet.map((state, to) => {
      const x = left + (to + 0.5) * wide
      return leans
        ? word(x - 6, top - 8, shortened(state, 13), 'start', { turned: -37 })
        : word(x, top - 10, state, 'middle')
    })
    const rows = alphabet.map((state, from) => {
      const { people, weight } = counted[p]!
      const rates = sharesOf(people[from]!, { amounts: weight[from]! }).shares
      marks.push(word(left - 8, top + from * high + 20, shortened(state, 17), 'end'))
      rates.forEach((rate, to) => {
        const [x, y] = [left + to * wide, top + from * high]
        if (rate === null) hidden++
        // The root brings out the rare moves, which are what changes; the number stands in the cell.
        const strength = rate === null ? 0 : Math.sqrt(rate) * 0.55
        marks.push(
          `<path d="${box(x, y, wide - 2, high - 2)}" fill="#0072B2" fill-opacity="${strength.toFixed(3)}" stroke="currentColor" stroke-opacity="0.2"/>`,
          word(x + wide / 2 - 1, y + 20, rate === null ? '–' : percent(rate), 'middle', { size }),
        )
      })
      return [state, ...rates]
    })
    const description = [
      toldOf(say, sequences.rows.length, sequences.periods.length, options.unit),
      ...alphabet.map((state, from) => {
        const stay = rows[from]![from + 1]
        return say.stays(state, typeof stay === 'number' ? share(stay) : '–')
      }),
      say.hidden(hidden),
    ]
      .filter(Boolean)
      .join(' ')
    return figureOf({
      ...{ title: name, description, people: sequences.rows.length, hidden },
      svg: frame(name, description, marks.join(''), {
        ...{ ...options, legend: false },
        bottom: top + alphabet.length * high - 22,
      }),
      table: { columns: [say.from, ...alphabet], rows },
    })
  })
}

const longestOf = (names: readonly string[]) => names.reduce((most, name) => Math.max(most, name.length), 1)
