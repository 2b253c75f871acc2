import { areaOf, figureOf, frame, word, type Figure, type FigureOptions } from './frame.ts'
import { numberIn } from './numbers.ts'
import { words } from './words.ts'

/** How good each number of types is, as a small line: from nought to the best there can be, which is 1. */
export function drawQuality(
  found: readonly { types: number; value: number }[],
  of: { title: string; measure: string; people: number },
  options: FigureOptions = {},
): Figure {
  const say = words[options.language ?? 'da']
  const number = numberIn(options.language, 2)
  const { left, right, top, bottom } = areaOf({ ...options, isSmall: true })
  const [first, last] = [found[0]?.types ?? 0, found.at(-1)?.types ?? 1]
  const lowest = Math.min(0, ...found.map(({ value }) => value))
  const x = (types: number) => left + 14 + ((types - first) / Math.max(1, last - first)) * (right - left - 28)
  const y = (value: number) => bottom - ((value - lowest) / (1 - lowest)) * (bottom - top)
  const lines = [...(lowest < 0 ? [lowest] : []), 0, 0.5, 1].map(
    (value) =>
      `<path d="M${left - 4} ${y(value).toFixed(1)}H${right}" stroke="currentColor" stroke-opacity="0.25"/>${word(left - 7, y(value) + 5, number(value), 'end')}`,
  )
  const best = found.reduce((high, one) => (one.value > high.value ? one : high), found[0]!)
  const way = found.map((one, at) => `${at ? 'L' : 'M'}${x(one.types).toFixed(1)} ${y(one.value).toFixed(1)}`)
  const points = found.map((one) => {
    const [cx, cy] = [x(one.types), y(one.value)]
    const half = one === best ? 5 : 3
    return `<path d="M${(cx - half).toFixed(1)} ${(cy - half).toFixed(1)}h${2 * half}v${2 * half}h${-2 * half}z" fill="#0072B2"/>${word(cx, bottom + 19, String(one.types), 'middle')}`
  })
  const description = `${of.measure}: ${found.map(({ types, value }) => `${types} ${say.types} ${number(value)}`).join(', ')}.`
  const marks = `${lines.join('')}<path d="${way.join('')}" fill="none" stroke="#0072B2" stroke-width="2"/>${points.join('')}`
  return figureOf({
    ...{ title: of.title, description, people: of.people, hidden: 0 },
    svg: frame(of.title, description, marks, { ...options, isSmall: true, legend: false }),
    table: { columns: [say.types, of.measure], rows: found.map(({ types, value }) => [types, value]) },
  })
}
