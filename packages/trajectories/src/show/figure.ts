import { transitionCounts, transitionRates } from '../costs.ts'
import { meanTime, modalStates, stateDistribution } from '../describe/describe.ts'
import type { Sequences } from '../sequences.ts'

export type FigureKind = 'distribution' | 'modal' | 'mean-time' | 'entropy' | 'transitions'
export const figureKinds: readonly FigureKind[] = [
  'distribution',
  'modal',
  'mean-time',
  'entropy',
  'transitions',
]

/** A figure to show: a picture, the table that says the same, and how many cells are hidden. */
export interface Figure {
  svg: string
  table: { columns: string[]; rows: (string | number | null)[][] }
  hidden: number
}

/** Okabe, M. & Ito, K. (2008), colour universal design: told apart by the colour-blind. Stable by place in the alphabet. */
const colours = [
  '#0072B2',
  '#E69F00',
  '#009E73',
  '#CC79A7',
  '#56B4E9',
  '#D55E00',
  '#F0E442',
  '#000000',
  '#999999',
]

/** No cell is shown for fewer people than this. */
export const fewest = 5

const words = {
  da: {
    distribution: 'Tilstande over tid',
    modal: 'Hyppigste tilstand over tid',
    'mean-time': 'Gennemsnitlig tid i hver tilstand',
    entropy: 'Spredning over tid (entropi)',
    transitions: 'Skift mellem tilstande',
    period: 'periode',
    state: 'tilstand',
    share: 'andel',
    mean: 'perioder i gennemsnit',
    from: 'fra',
    hidden: 'færre end 5',
    few: 'Færre end 5 personer: vises ikke',
  },
  en: {
    distribution: 'States over time',
    modal: 'Most common state over time',
    'mean-time': 'Mean time in each state',
    entropy: 'Spread over time (entropy)',
    transitions: 'Moves between states',
    period: 'period',
    state: 'state',
    share: 'share',
    mean: 'periods on average',
    from: 'from',
    hidden: 'fewer than 5',
    few: 'Fewer than 5 people: not shown',
  },
} as const

/**
 * Draws a figure of sequences as SVG with a title and a description, and gives the table that belongs beside it.
 * Cells that rest on fewer than five people are left out, and so is the next smallest of their period, so that the
 * sum does not give them away.
 *
 * @param options.colours a colour for each state of the alphabet
 */
export function drawFigure(
  sequences: Sequences,
  kind: FigureKind,
  options: { language?: 'da' | 'en'; colours?: string[] } = {},
): Figure {
  const say = words[options.language ?? 'da']
  const colour = (s: number) => options.colours?.[s] ?? colours[s % colours.length]!
  if (sequences.rows.length < fewest) {
    return { svg: frame(say[kind], say.few, '', []), table: { columns: [], rows: [] }, hidden: 1 }
  }
  if (kind === 'mean-time') return meanTimeFigure(sequences, say, colour)
  if (kind === 'transitions') return transitionFigure(sequences, say)
  return timeFigure(sequences, kind, say, colour)
}

type Words = (typeof words)['da' | 'en']

/** Which states of a period may be shown. */
function shown(people: Uint32Array): boolean[] {
  const show = [...people].map((count) => count === 0 || count >= fewest)
  if (show.filter((yes) => !yes).length === 1) {
    // One cell alone could be found by subtraction: the next smallest goes with it.
    let next = -1
    people.forEach((count, s) => {
      if (show[s] && count > 0 && (next < 0 || count < people[next]!)) next = s
    })
    if (next >= 0) show[next] = false
  }
  return show
}

function peopleIn({ rows, alphabet }: Sequences, period: number): Uint32Array {
  const people = new Uint32Array(alphabet.length)
  for (const row of rows) if (row[period]! < alphabet.length) people[row[period]!]!++
  return people
}

function timeFigure(
  sequences: Sequences,
  kind: 'distribution' | 'modal' | 'entropy',
  say: Words,
  colour: (s: number) => string,
): Figure {
  const { shares, entropy } = stateDistribution(sequences)
  const modal = modalStates(sequences)
  const width = 720 / shares.length
  let hidden = 0
  const marks: string[] = []
  const rows: (string | number | null)[][] = []
  shares.forEach((share, t) => {
    const show = shown(peopleIn(sequences, t))
    const all = show.every(Boolean)
    const period = sequences.periods[t] ?? String(t + 1)
    const box = (from: number, height: number, fill: string) =>
      marks.push(
        `<rect x="${(40 + t * width).toFixed(2)}" y="${(240 - (from + height) * 200).toFixed(2)}" width="${(width + 0.2).toFixed(2)}" height="${(height * 200).toFixed(2)}" fill="${fill}"/>`,
      )
    if (kind === 'distribution') {
      let from = 0
      share.forEach((value, s) => {
        if (show[s]) box(from, value, colour(s))
        else hidden++
        from += value
      })
      rows.push([period, ...[...share].map((value, s) => (show[s] ? value : null))])
    } else if (kind === 'modal') {
      const { state, share: value } = modal[t]!
      const s = sequences.alphabet.indexOf(state)
      if (show[s]) box(0, value, colour(s))
      else hidden++
      rows.push([period, show[s] ? state : null, show[s] ? value : null])
    } else {
      if (all) box(0, entropy[t]!, colour(0))
      else hidden++
      rows.push([period, all ? entropy[t]! : null])
    }
  })
  const columns =
    kind === 'distribution'
      ? [say.period, ...sequences.alphabet]
      : kind === 'modal'
        ? [say.period, say.state, say.share]
        : [say.period, say.entropy]
  const legend =
    kind === 'entropy' ? [] : sequences.alphabet.map((state, s): [string, string] => [state, colour(s)])
  const note = hidden > 0 ? `${hidden} × ${say.hidden}` : ''
  return { svg: frame(say[kind], note, marks.join(''), legend), table: { columns, rows }, hidden }
}

function meanTimeFigure(sequences: Sequences, say: Words, colour: (s: number) => string): Figure {
  const means = meanTime(sequences)
  const people = sequences.alphabet.map((_, s) => sequences.rows.filter((row) => row.includes(s)).length)
  const show = shown(Uint32Array.from(people))
  const most = means.reduce((high, mean) => Math.max(high, mean), 1e-9)
  const width = 720 / means.length
  const marks = [...means].map((mean, s) =>
    show[s]
      ? `<rect x="${(44 + s * width).toFixed(1)}" y="${(240 - (mean / most) * 200).toFixed(1)}" width="${(width - 8).toFixed(1)}" height="${((mean / most) * 200).toFixed(1)}" fill="${colour(s)}"/>`
      : '',
  )
  const rows = sequences.alphabet.map((state, s) => [state, show[s] ? means[s]! : null])
  return {
    svg: frame(
      say['mean-time'],
      '',
      marks.join(''),
      sequences.alphabet.map((state, s) => [state, colour(s)]),
    ),
    table: { columns: [say.state, say.mean], rows },
    hidden: show.filter((yes) => !yes).length,
  }
}

function transitionFigure(sequences: Sequences, say: Words): Figure {
  const size = sequences.alphabet.length
  const rates = transitionRates(sequences, size)
  const counts = transitionCounts(
    { ...sequences, weights: new Float64Array(sequences.rows.length).fill(1) },
    size,
  )
  const side = Math.min(40, 200 / size)
  let hidden = 0
  const marks: string[] = []
  const rows = sequences.alphabet.map((state, a) => {
    const show = shown(Uint32Array.from(counts.subarray(a * size, (a + 1) * size)))
    return [
      state,
      ...sequences.alphabet.map((_, b) => {
        const rate = rates[a * size + b]!
        if (!show[b]) {
          hidden++
          return null
        }
        marks.push(
          `<rect x="${40 + b * side}" y="${40 + a * side}" width="${side - 1}" height="${side - 1}" fill="#0072B2" fill-opacity="${Math.sqrt(rate).toFixed(3)}" stroke="#999"/>`,
        )
        return rate
      }),
    ]
  })
  return {
    svg: frame(say.transitions, '', marks.join(''), []),
    table: { columns: [say.from, ...sequences.alphabet], rows },
    hidden,
  }
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!)

function frame(title: string, note: string, marks: string, legend: [string, string][]): string {
  const keys = legend
    .map(
      ([name, fill], i) =>
        `<rect x="${40 + (i % 6) * 120}" y="${262 + Math.floor(i / 6) * 20}" width="12" height="12" fill="${fill}"/><text x="${57 + (i % 6) * 120}" y="${273 + Math.floor(i / 6) * 20}">${escape(name)}</text>`,
    )
    .join('')
  const height = 300 + Math.floor(legend.length / 6) * 20
  const description = [title, ...legend.map(([name]) => name), note].filter(Boolean).join('. ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 ${height}" role="img" aria-label="${escape(description)}" font-family="sans-serif" font-size="13"><title>${escape(title)}</title><desc>${escape(description)}</desc><text x="40" y="24" font-size="16">${escape(title)}</text>${marks}${keys}<text x="40" y="${height - 4}">${escape(note)}</text></svg>`
}
