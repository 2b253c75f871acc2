import { entropyOf } from '../describe/indicators.ts'
import type { Sequences } from '../sequences.ts'
import { shownCells } from './disclosure.ts'
import type { Part } from './figure.ts'
import { area, box, frame, painted, periodAxis, shareAxis, type Figure, type FigureOptions } from './frame.ts'
import type { Words } from './words.ts'

/** People and weight in each state at one period. */
function at({ rows, weights, alphabet }: Sequences, period: number) {
  const people = new Uint32Array(alphabet.length)
  const weight = new Float64Array(alphabet.length)
  rows.forEach((row, i) => {
    const state = row[period]
    if (state === undefined || state >= alphabet.length) return
    people[state]!++
    weight[state]! += weights[i]!
  })
  return { people, weight }
}

/** One period of one part: shares by state, null where hidden, and the share of all the hidden. */
interface Slice {
  shares: (number | null)[]
  hidden: number
}

/** Shares of each part at each period, protected together. */
function slices(parts: readonly Part[], periods: number): Slice[][] {
  const found: Slice[][] = parts.map(() => [])
  for (let t = 0; t < periods; t++) {
    const counted = parts.map(({ sequences }) => at(sequences, t))
    const show = shownCells(counted.map(({ people }) => people))
    counted.forEach(({ weight }, p) => {
      const total = weight.reduce((sum, one) => sum + one, 0) || 1
      const shares = Array.from(weight, (one, s) => (show[p]![s] ? one / total : null))
      found[p]!.push({ shares, hidden: 1 - shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) })
    })
  }
  return found
}

/** A shape in the colour of the text, faint: what is no state. */
const quiet = (d: string, strength: number) =>
  d && `<path d="${d}" fill="currentColor" fill-opacity="${strength}" shape-rendering="crispEdges"/>`

/** Distribution, most common state or entropy over time, one figure for each part. */
export function overTimeFigures(
  parts: readonly Part[],
  kind: 'distribution' | 'modal' | 'entropy',
  say: Words,
  options: FigureOptions,
): Figure[] {
  const periods = parts[0]!.sequences.periods
  const all = slices(parts, periods.length)
  return parts.map(({ name, sequences }, p) => {
    const { alphabet } = sequences
    const paths = alphabet.map(() => '')
    const each = (area.right - area.left) / periods.length
    const high = area.bottom - area.top
    let hidden = 0
    let unseen = ''
    let spreadArea = ''
    const rows = all[p]!.map((slice, t): (string | number | null)[] => {
      const period = periods[t]!
      hidden += slice.shares.filter((share) => share === null).length
      const draw = (state: number, from: number, share: number) => {
        const y = area.bottom - (from + share) * high
        paths[state] += box(area.left + t * each, y, each, share * high)
      }
      if (kind === 'distribution') {
        let from = 0
        slice.shares.forEach((share, s) => {
          if (share) draw(s, from, share)
          from += share ?? 0
        })
        // All that is hidden lies at the top: between the others its place would tell how much each is.
        if (slice.hidden > 1e-9 && slice.shares.includes(null))
          unseen += box(area.left + t * each, area.top, each, Math.max(1.5, slice.hidden * high))
        return [period, ...slice.shares]
      }
      if (kind === 'modal') {
        const most = Math.max(...slice.shares.map((share) => share ?? 0))
        const state = slice.shares.indexOf(most)
        // More may be hidden together than the largest that is shown.
        if (most === 0 || slice.hidden > most) return [period, null, null]
        draw(state, 0, most)
        return [period, alphabet[state]!, most]
      }
      // The hidden are counted as one, so that the entropy says nothing of how they part.
      const shares = slice.shares.map((share) => share ?? 0)
      const spread =
        entropyOf([...shares, Math.max(0, slice.hidden)]) / Math.log(Math.max(2, alphabet.length))
      const tall = Math.min(1, spread) * high
      spreadArea += box(area.left + t * each, area.bottom - tall, each, tall)
      return [period, spread]
    })
    const marks =
      shareAxis() +
      paths.map((d, s) => painted(d, s, { ...options, id: `${options.id ?? kind}${p}` })).join('') +
      quiet(unseen, 0.12) +
      quiet(spreadArea, 0.45) +
      periodAxis(periods)
    const description = [say.of(sequences.rows.length, periods.length), say.hidden(hidden)]
    const columns = {
      distribution: [say.period, ...alphabet],
      modal: [say.period, say.state, say.share],
      entropy: [say.period, say.entropy],
    }[kind]
    return {
      title: name,
      svg: frame(name, description.filter(Boolean).join(' '), marks, {
        ...options,
        id: `${options.id ?? kind}${p}`,
        states: kind === 'entropy' ? [] : alphabet,
      }),
      table: { columns, rows },
      hidden,
    }
  })
}
