import type { Language } from '@lydhoer/words'
import { shortKinds } from '../kinds.ts'
import { messages } from './messages.ts'
import { weaveOf, type Knot, type Knotted, type Weave } from './layout.ts'
import { stoodStill } from './stillness.ts'

/** A step as the weave tells it. */
export interface Told extends Knotted {
  title: string
  when: string
}

interface Drawn {
  language: Language
  steps: readonly Told[]
}

/** Who had the thread and when: a lane for each kind of people, a knot that leads to each step. Drawn twice, for a wide page and a narrow one. */
export function WeaveOf({ language, steps }: Drawn) {
  if (steps.length < 2) return null
  const weave = weaveOf(steps)
  return (
    <>
      <Wide language={language} steps={steps} weave={weave} />
      <Narrow language={language} steps={steps} weave={weave} />
    </>
  )
}

type Point = readonly [x: number, y: number]
interface Line {
  id: string
  from: Point
  to: Point
  knots: readonly [Knot, Knot]
  path: string
}

/** The thread between two knots, in the colours of both, dotted where it stood still. */
const Thread = ({ id, from, to, knots: [one, other], path }: Line) => (
  <>
    <linearGradient
      id={id}
      gradientUnits="userSpaceOnUse"
      {...{ x1: from[0], y1: from[1], x2: to[0] + 0.01, y2: to[1] + 0.01 }}
    >
      <stop class={`k-${one.kind}`} offset="0.1" />
      <stop class={`k-${other.kind}`} offset="0.9" />
    </linearGradient>
    <path class={other.stillBefore === null ? 'thread' : 'thread still'} d={path} stroke={`url(#${id})`} />
  </>
)

function Knots({
  language,
  steps,
  weave,
  at,
  size,
  children,
}: Drawn & {
  weave: Weave
  at: (knot: Knot, nth: number) => Point
  size: number
  children?: (nth: number) => unknown
}) {
  const words = messages[language]
  return (
    <>
      {weave.knots.map((knot, nth) => {
        const [x, y] = at(knot, nth)
        const step = steps[knot.number - 1]
        return (
          <a
            href={`#skridt-${knot.number}`}
            class={`k-${knot.kind}`}
            // Where the words stand beside the knot, they are what it is called.
            aria-label={children ? undefined : words.knot(knot.number, step?.title ?? '', step?.when ?? '')}
          >
            <circle cx={x} cy={y} r={size} />
            <text class="number" x={x} y={y + 4.6} text-anchor="middle">
              {String(knot.number)}
            </text>
            {children?.(nth)}
          </a>
        )
      })}
    </>
  )
}

const left = 150
const right = 1190
const laneHeight = 52

function Wide({ language, steps, weave }: Drawn & { weave: Weave }) {
  const words = messages[language]
  const { lanes, knots, turns } = weave
  const foot = 24 + lanes.length * laneHeight
  const at = ({ along, lane }: Knot): Point => [left + along * (right - left), 30 + lane * laneHeight]
  return (
    <svg class="weave wide-only" viewBox={`0 0 1232 ${foot + 56}`} role="group" aria-label={words.weave}>
      {lanes.map((kind, lane) => (
        <g class={`k-${kind}`}>
          <line class="lane" x1="132" x2="1232" y1={30 + lane * laneHeight} y2={30 + lane * laneHeight} />
          <text class="kind" x="120" y={35 + lane * laneHeight} text-anchor="end">
            {shortKinds[kind][language]}
          </text>
        </g>
      ))}
      {knots.slice(1).map((knot, nth) => {
        const before = knots[nth]
        if (!before) return null
        const [from, to] = [at(before), at(knot)]
        const middle = (from[0] + to[0]) / 2
        const path = `M${from.join(' ')}C${middle} ${from[1]} ${middle} ${to[1]} ${to.join(' ')}`
        return <Thread id={`vaev-${nth}`} from={from} to={to} knots={[before, knot]} path={path} />
      })}
      <Knots language={language} steps={steps} weave={weave} size={11} at={at} />
      {knots.map((knot, nth) => {
        const before = knots[nth - 1]
        if (!before || knot.stillBefore === null) return null
        const [[x], [to]] = [at(before), at(knot)]
        return (
          <text class="said" x={(x + to) / 2} y={foot + 8} text-anchor="middle">
            {stoodStill(language, knot.stillBefore)}
          </text>
        )
      })}
      {turns.map(({ from, to, name }) => {
        const [one, other] = [knots[from], knots[to]]
        if (!one || !other) return null
        const [x1, x2] = [at(one)[0], Math.max(at(other)[0], at(one)[0] + 14)]
        return (
          <g>
            <path class="turn" d={`M${x1} ${foot + 30}v-6H${x2}v6`} />
            <text
              class="said"
              x={(x1 + x2) / 2}
              y={foot + 46}
              text-anchor={x2 - x1 < 60 ? 'start' : 'middle'}
            >
              {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

const rowHeight = 46
const laneWidth = 21

function Narrow({ language, steps, weave }: Drawn & { weave: Weave }) {
  const words = messages[language]
  const { lanes, knots } = weave
  const height = knots.length * rowHeight
  const textAt = 12 + lanes.length * laneWidth + 6
  const at = ({ lane }: Knot, nth: number): Point => [12 + lane * laneWidth, 18 + nth * rowHeight]
  return (
    <div class="narrow-only">
      <svg class="weave" viewBox={`0 0 322 ${height}`} role="group" aria-label={words.weave}>
        {lanes.map((_, lane) => (
          <line class="lane" x1={12 + lane * laneWidth} x2={12 + lane * laneWidth} y1="0" y2={height} />
        ))}
        {knots.slice(1).map((knot, nth) => {
          const before = knots[nth]
          if (!before) return null
          const [from, to] = [at(before, nth), at(knot, nth + 1)]
          const middle = (from[1] + to[1]) / 2
          const path = `M${from.join(' ')}C${from[0]} ${middle} ${to[0]} ${middle} ${to.join(' ')}`
          return <Thread id={`vaev-smal-${nth}`} from={from} to={to} knots={[before, knot]} path={path} />
        })}
        <Knots language={language} steps={steps} weave={weave} size={9.5} at={at}>
          {(nth) => {
            const step = steps[(knots[nth]?.number ?? 1) - 1]
            return (
              <>
                <text class="name" x={textAt} y={15 + nth * rowHeight}>
                  {shortened(step?.title ?? '', Math.floor((318 - textAt) / 7.6))}
                </text>
                <text class="said" x={textAt} y={32 + nth * rowHeight}>
                  {step?.when}
                </text>
              </>
            )
          }}
        </Knots>
      </svg>
      <p class="small">{words.fromLeft(lanes.map((kind) => shortKinds[kind][language]))}</p>
    </div>
  )
}

/** So much of it as there is room for, whole words only. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/\s+\S*$/, '')} …`
}
