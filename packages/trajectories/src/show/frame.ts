import { words } from './words.ts'

declare const drawn: unique symbol
/**
 * A figure to show: a picture, the table that says the same, and how many cells are too few to show. Only what draws from protected
 * sequences makes one, so whatever writes figures out may take it as it is.
 */
export interface Figure {
  readonly [drawn]: true
  title: string
  svg: string
  table: { columns: string[]; rows: (string | number | null)[][] }
  hidden: number
}

/** Calls it a figure; for those who draw here, from protected sequences. */
export const figureOf = (figure: Omit<Figure, typeof drawn>) => figure as Figure

export interface FigureOptions {
  language?: 'da' | 'en'
  /** A colour for each state of the alphabet. */
  colours?: readonly string[]
  /** What the figure is of, instead of the general title. */
  title?: string
  /** Draw the names of the states too; a page that has them beside leaves them out. Default true. */
  legend?: boolean
  /** Set apart the patterns of figures that stand on one page. */
  id?: string
}

/**
 * Nine colours that people with any colour vision tell apart, on white and on dark. The first seven are of Okabe, M. & Ito, K.
 * (2008), Color Universal Design; black and white are no states, so that one palette does for day and night.
 */
export const palette = [
  '#0072B2',
  '#E69F00',
  '#009E73',
  '#CC79A7',
  '#56B4E9',
  '#D55E00',
  '#F0E442',
  '#7B5EA7',
  '#8C8C8C',
] as const

/** The colour of a state by its place in the alphabet, unless one was chosen. */
export function colourOf(options: FigureOptions, state: number): string {
  const chosen = options.colours?.[state]
  return chosen && /^#[0-9a-f]{6}$/i.test(chosen) ? chosen : palette[state % palette.length]!
}

/** Strokes laid over a colour, so that a state is known by its pattern as well; every other state has none. */
const strokes = [
  '',
  'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  '',
  'M0 4H8',
  '',
  'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  '',
  'M4 0V8',
  'M0 4H8M4 0V8',
]

export const escape = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!)

/** A shape in the colour of a state and its pattern. */
export function painted(d: string, state: number, options: FigureOptions): string {
  if (!d) return ''
  const pattern = strokes[state % strokes.length]
  const over = pattern ? `<path d="${d}" fill="url(#${patternId(options, state)})"/>` : ''
  return `<path d="${d}" fill="${colourOf(options, state)}" shape-rendering="crispEdges"/>${over}`
}

const patternId = (options: FigureOptions, state: number) =>
  `p${(options.id ?? '').replace(/[^a-z0-9]/gi, '')}-${state % strokes.length}`

/** A shape in the colour of the text, faint: what is no state. */
export const quiet = (d: string, strength: number) =>
  d && `<path d="${d}" fill="currentColor" fill-opacity="${strength}" shape-rendering="crispEdges"/>`

/** One rectangle as a piece of a path. */
export function box(x: number, y: number, width: number, height: number): string {
  const short = (value: number) => Number(value.toFixed(2))
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`
}

/** Where a figure draws: from left to right, and from top to bottom. */
export const area = { left: 44, right: 704, top: 14, bottom: 234 } as const
const width = 720

/** Text in the colour of the page. */
export function word(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escape(text)}</text>`
}

/** Lines and percentages at the left. */
export function shareAxis(): string {
  return [0, 0.5, 1]
    .map((share) => {
      const y = area.bottom - share * (area.bottom - area.top)
      return `<path d="M${area.left - 4} ${y}H${area.right}" stroke="currentColor" stroke-opacity="0.25"/>${word(area.left - 7, y + 4, `${share * 100}\u00a0%`, 'end')}`
    })
    .join('')
}

/** Some of the periods' names below, as many as there is room for; a period with a line through it is the reform. */
export function periodAxis(periods: readonly string[], bottom: number = area.bottom): string {
  const longest = periods.reduce((most, name) => Math.max(most, name.length), 1)
  const room = Math.max(2, Math.floor((area.right - area.left) / (longest * 8 + 24)))
  const step = Math.max(1, Math.ceil(periods.length / room))
  const each = (area.right - area.left) / Math.max(1, periods.length)
  return periods
    .map((name, t) => (t % step === 0 ? word(area.left + (t + 0.5) * each, bottom + 17, name, 'middle') : ''))
    .join('')
}

/**
 * A whole picture: title and description for those who do not see it, patterns, marks, and the names of the states.
 *
 * @param description what the figure shows, in one sentence; hidden cells are told of
 */
export function frame(
  title: string,
  description: string,
  marks: string,
  options: FigureOptions & {
    states?: readonly string[]
    /** States that are not told of by name. */
    unnamed?: ReadonlySet<number>
    /** Whether some of it is too few to show. */
    rest?: boolean
    bottom?: number
  } = {},
): string {
  const states = options.states ?? []
  const foot = (options.bottom ?? area.bottom) + 24
  const say = words[options.language ?? 'da']
  const named = [
    ...states.flatMap((name, s) =>
      options.unnamed?.has(s) ? [] : [{ name, paint: (d: string) => painted(d, s, options) }],
    ),
    ...(options.rest ? [{ name: say.rest, paint: (d: string) => quiet(d, 0.12) }] : []),
  ].filter(() => options.legend !== false)
  const columns = 4
  const keys = named.map(({ name, paint }, s) => {
    const x = area.left + (s % columns) * 168
    const y = foot + 8 + Math.floor(s / columns) * 20
    return paint(box(x, y, 13, 13)) + word(x + 19, y + 11, shortened(name, 20))
  })
  const height = foot + (named.length ? 12 + Math.ceil(named.length / columns) * 20 : 0)
  const patterns = states
    .slice(0, strokes.length)
    .map((_, s) =>
      strokes[s]
        ? `<pattern id="${patternId(options, s)}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="${strokes[s]}" stroke="#fff" stroke-opacity="0.4" stroke-width="1.2"/></pattern>`
        : '',
    )
    .join('')
  const told = escape(description)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}. ${told}" font-family="IBM Plex Sans, Roboto, sans-serif" font-size="13" fill="currentColor"><title>${escape(title)}</title><desc>${told}</desc><defs>${patterns}</defs>${marks}${keys.join('')}</svg>`
}

export const shortened = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

/** Says that there are too few people to draw anything of. */
export function tooFew(title: string, options: FigureOptions): Figure {
  const svg = frame(title, words[options.language ?? 'da'].few, '', options)
  return figureOf({ title, svg, table: { columns: [], rows: [] }, hidden: 1 })
}
