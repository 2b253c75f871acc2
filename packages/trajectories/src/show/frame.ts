import { inXml } from '@lydhoer/words'
import { words, type Unit } from './words.ts'

declare const drawn: unique symbol
/**
 * A figure to show: a picture, the table that says the same, and how many cells are too few to show. Only what draws from protected
 * sequences makes one, so whatever writes figures out may take it as it is.
 */
export interface Figure {
  readonly [drawn]: true
  title: string
  svg: string
  /** What it shows, for those who do not see it. */
  description: string
  /** Of how many people it is. */
  people: number
  table: { columns: string[]; rows: (string | number | null)[][] }
  hidden: number
}

/** Calls it a figure; for those who draw here, from protected sequences. */
export const figureOf = (figure: Omit<Figure, typeof drawn>) => figure as Figure

export interface FigureOptions {
  language?: 'da' | 'en'
  /** What a period is; default just a period. */
  unit?: Unit
  /** A line where the rules changed: before which period, from 0. */
  reform?: number | undefined
  /** One of several that stand beside each other: half as wide, and all on the same scale. */
  isSmall?: boolean
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

/** A shape in the colour of a state and its pattern; paler where fewer agree. */
export function painted(d: string, state: number, options: FigureOptions, strength = 1): string {
  if (!d) return ''
  const pattern = strokes[state % strokes.length]
  const over = pattern ? `<path d="${d}" fill="url(#${patternId(options, state)})"/>` : ''
  const pale = strength < 1 ? ` fill-opacity="${strength}"` : ''
  return `<path d="${d}" fill="${colourOf(options, state)}"${pale} shape-rendering="crispEdges"/>${over}`
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

/** Where a figure draws, in units that are shown as a pixel or more: from left to right, and from top to bottom. */
export interface Area {
  width: number
  left: number
  right: number
  top: number
  bottom: number
}
const large: Area = { width: 600, left: 58, right: 590, top: 24, bottom: 224 }
const small: Area = { width: 330, left: 58, right: 322, top: 20, bottom: 130 }
export const areaOf = ({ isSmall }: FigureOptions): Area => (isSmall ? small : large)

/** Letters are fourteen pixels where a figure is shown as narrow as it may be. */
const letters = 15
/** About as wide as a letter is. */
export const letterWidth = 8

/** Text in the colour of the page. */
export function word(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
  { turned, size }: { turned?: number | undefined; size?: number | undefined } = {},
): string {
  const at = `x="${x.toFixed(1)}" y="${y.toFixed(1)}"`
  const turn = turned ? ` transform="rotate(${turned} ${x.toFixed(1)} ${y.toFixed(1)})"` : ''
  return `<text ${at} text-anchor="${anchor}"${size ? ` font-size="${size}"` : ''}${turn}>${inXml(text)}</text>`
}

/** Lines and percentages at the left. */
export function shareAxis({ left, right, top, bottom }: Area): string {
  return [0, 0.5, 1]
    .map((share) => {
      const y = bottom - share * (bottom - top)
      return `<path d="M${left - 4} ${y}H${right}" stroke="currentColor" stroke-opacity="0.25"/>${word(left - 7, y + 5, `${share * 100}\u00a0%`, 'end')}`
    })
    .join('')
}

/** From one name to the next below an axis, as people count the units. */
const steps: Record<Unit, readonly number[]> = {
  week: [1, 2, 4, 13, 26, 52, 104, 260],
  month: [1, 2, 3, 6, 12, 24, 60],
  quarter: [1, 2, 4, 8, 20, 40],
  year: [1, 2, 5, 10, 20],
  period: [1, 2, 5, 10, 20, 50, 100, 200, 500],
}

/** Some of the periods' names below, as many as there is room for. */
export function periodAxis(
  periods: readonly string[],
  area: Area,
  unit: Unit = 'period',
  bottom: number = area.bottom,
): string {
  const { left, right } = area
  const longest = periods.reduce((most, name) => Math.max(most, name.length), 1)
  const room = Math.max(2, Math.floor((right - left) / (longest * letterWidth + 20)))
  const step = steps[unit].find((one) => periods.length / one <= room) ?? Math.ceil(periods.length / room)
  const each = (right - left) / Math.max(1, periods.length)
  return periods
    .map((name, t) => {
      if (t % step !== 0) return ''
      const half = (name.length * letterWidth) / 2
      const x = Math.min(left + (t + 0.5) * each, right + 6 - half)
      return `<path d="M${(left + (t + 0.5) * each).toFixed(1)} ${bottom}v4" stroke="currentColor" stroke-opacity="0.5"/>${word(Math.max(x, half), bottom + 19, name, 'middle')}`
    })
    .join('')
}

/** A line where the rules changed, with its name above. */
export function reformLine(
  { reform, language }: FigureOptions,
  periods: number,
  area: Area,
  bottom: number = area.bottom,
): string {
  if (reform === undefined || reform < 1 || reform >= periods) return ''
  const x = (area.left + (reform / periods) * (area.right - area.left)).toFixed(1)
  const line = `M${x} ${area.top - 4}V${bottom}`
  return `<path d="${line}" stroke="#fff" stroke-width="4" stroke-opacity="0.7"/><path d="${line}" stroke="currentColor" stroke-width="2"/>${word(Number(x), area.top - 8, words[language ?? 'da'].reform, 'middle')}`
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
    /** Whether some of it is paler, where fewer agree. */
    pale?: boolean
    bottom?: number
  } = {},
): string {
  const states = options.states ?? []
  const area = areaOf(options)
  const foot = (options.bottom ?? area.bottom) + 28
  const say = words[options.language ?? 'da']
  const named = [
    ...states.flatMap((name, s) =>
      options.unnamed?.has(s) ? [] : [{ name, paint: (d: string) => painted(d, s, options) }],
    ),
    ...(options.pale ? [{ name: say.paler, paint: (d: string) => painted(d, 0, options, paler) }] : []),
    ...(options.rest ? [{ name: say.rest, paint: (d: string) => quiet(d, 0.12) }] : []),
  ].filter(() => options.legend !== false)
  const columns = options.isSmall ? 2 : 3
  const wide = (area.width - 12) / columns
  const keys = named.map(({ name, paint }, s) => {
    const x = 8 + (s % columns) * wide
    const y = foot + 6 + Math.floor(s / columns) * 22
    return (
      paint(box(x, y, 14, 14)) + word(x + 21, y + 12, shortened(name, Math.floor((wide - 26) / letterWidth)))
    )
  })
  const height = foot + (named.length ? 10 + Math.ceil(named.length / columns) * 22 : 0)
  const patterns = states
    .slice(0, strokes.length)
    .map((_, s) =>
      strokes[s]
        ? `<pattern id="${patternId(options, s)}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="${strokes[s]}" stroke="#fff" stroke-opacity="0.4" stroke-width="1.2"/></pattern>`
        : '',
    )
    .join('')
  const told = inXml(description)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${area.width} ${height}" role="img" aria-label="${inXml(title)}. ${told}" font-family="IBM Plex Sans, sans-serif" font-size="${letters}" fill="currentColor"><title>${inXml(title)}</title><desc>${told}</desc><defs>${patterns}</defs>${marks}${keys.join('')}</svg>`
}

export const shortened = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

/** Which colour is which state, by itself: for several figures that stand under one. */
export const drawLegend = (states: readonly string[], options: FigureOptions): string =>
  frame(words[options.language ?? 'da'].states, states.join(', '), '', {
    ...options,
    states,
    rest: true,
    bottom: -28,
  })

/** Says that there are too few people to draw anything of. */
export function tooFew(title: string, options: FigureOptions): Figure {
  const description = words[options.language ?? 'da'].few
  const svg = frame(title, description, '', options)
  return figureOf({ title, svg, description, people: 0, table: { columns: [], rows: [] }, hidden: 1 })
}

/** How strong a colour is where so many agree that it is paler; see `index-plot.ts`. */
export const paler = 0.45
