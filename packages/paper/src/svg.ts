/** A figure read: what is drawn, in the order it is drawn, in the units of its own width and height. */
export interface Drawing {
  width: number
  height: number
  marks: readonly Mark[]
  /** Strokes laid over a colour, by name: a tile of so many units each way. */
  patterns: ReadonlyMap<string, Pattern>
}

export interface Pattern {
  size: number
  path: string
  stroke: string
  opacity: number
  width: number
}

export type Mark =
  | ({ path: string } & Paint)
  | {
      text: string
      x: number
      y: number
      size: number
      anchor: 'start' | 'middle' | 'end'
      isBold: boolean
      /** Degrees about where it stands. */
      turned: number
    }

export interface Paint {
  /** Null is none; `url(#name)` is a pattern. */
  fill: string | null
  fillOpacity: number
  stroke: string | null
  strokeOpacity: number
  strokeWidth: number
}

type Attributes = Readonly<Record<string, string | undefined>>

/**
 * Reads the part of SVG that the figures of the house are made of: `path`, `rect`, `text` and `pattern`, painted by attributes. Groups
 * are passed through; there are no styles, images or scripts in what we draw, and they are refused rather than left out.
 *
 * @throws when something else stands in it
 * @example
 * readSvg('<svg viewBox="0 0 2 1"><path d="M0 0h2" stroke="#000"/></svg>').width // 2
 */
export function readSvg(svg: string): Drawing {
  const marks: Mark[] = []
  const patterns = new Map<string, Pattern>()
  let [width, height, size] = [0, 0, 13]
  let within: Attributes | null = null
  for (const [, closing, name = '', written = '', , words = ''] of svg.matchAll(tags)) {
    const of = attributesIn(written)
    if (closing) {
      if (name === 'pattern') within = null
    } else if (name === 'svg') {
      ;[width, height] = numbersIn(of['viewBox'] ?? '').slice(2) as [number, number]
      size = number(of['font-size'], size)
    } else if (name === 'pattern') within = of
    else if (name === 'path' && within) patterns.set(within['id'] ?? '', patternOf(within, of))
    else if (name === 'path') marks.push({ path: of['d'] ?? '', ...paintOf(of) })
    else if (name === 'rect') marks.push({ path: boxOf(of, { width, height }), ...paintOf(of) })
    else if (name === 'text') marks.push(textOf(of, unescaped(words), size))
    else if (!silent.has(name)) throw new Error(`<${name}> is not drawn on paper`)
  }
  if (!(width > 0 && height > 0)) throw new Error('A figure needs a viewBox')
  return { width, height, marks, patterns }
}

/** A tag, and the words that follow it. */
const tags = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g
/** What says something to those who do not see the figure, or only holds other things. */
const silent = new Set(['title', 'desc', 'defs', 'g'])

const attributesIn = (written: string): Attributes =>
  Object.fromEntries<string | undefined>(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value]),
  )

const numbersIn = (text: string) => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
const number = (text: string | undefined, otherwise: number) =>
  text === undefined ? otherwise : Number(text)

const paintOf = (of: Attributes): Paint => ({
  fill: of['fill'] === 'none' ? null : (of['fill'] ?? 'currentColor'),
  fillOpacity: number(of['fill-opacity'], 1),
  stroke: of['stroke'] && of['stroke'] !== 'none' ? of['stroke'] : null,
  strokeOpacity: number(of['stroke-opacity'], 1),
  strokeWidth: number(of['stroke-width'], 1),
})

const patternOf = (tile: Attributes, path: Attributes): Pattern => ({
  size: number(tile['width'], 8),
  path: path['d'] ?? '',
  stroke: path['stroke'] ?? 'currentColor',
  opacity: number(path['stroke-opacity'], 1),
  width: number(path['stroke-width'], 1),
})

function boxOf(of: Attributes, whole: { width: number; height: number }): string {
  const part = (name: 'width' | 'height') =>
    of[name]?.endsWith('%') ? (whole[name] * parseFloat(of[name])) / 100 : number(of[name], 0)
  return `M${number(of['x'], 0)} ${number(of['y'], 0)}h${part('width')}v${part('height')}h${-part('width')}z`
}

function textOf(of: Attributes, text: string, size: number): Mark {
  const anchor = of['text-anchor']
  const [turned = 0] = numbersIn(of['transform'] ?? '')
  return {
    ...{ text, x: number(of['x'], 0), y: number(of['y'], 0), size: number(of['font-size'], size), turned },
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    isBold: Number(of['font-weight'] ?? 400) >= 600,
  }
}

const unescaped = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot);/g,
    (_, name: 'amp' | 'lt' | 'gt' | 'quot') => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name],
  )
