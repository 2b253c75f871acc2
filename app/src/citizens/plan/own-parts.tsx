import type { Visit } from '../../shared/request/route.ts'
import type { Standing } from './answers.ts'
import { WaitsNow, type WaitNow } from '../matter/waits-now.tsx'
import { ofPart, type Part, type PlanLine } from './lines.ts'
import { OwnLine } from './own-line.tsx'
import { ownMessages } from './own-messages.ts'
import type { Version } from './plans.ts'
import type { Around } from './seen.ts'

interface PartsProps {
  visit: Visit
  version: Version
  around: Around
  standing: Standing
  /** What can be said to a line here: a no where something was agreed, or a yes and a no to each; null is nothing. */
  answers: 'no' | 'both' | null
  /** What is waited for, on the plan that holds. */
  waits?: readonly WaitNow[]
}

type PartOf = Omit<PartsProps, 'version' | 'waits'>

/** The lines of some parts, each with what can be said to it. */
function Lines({ some, answers, ...of }: PartOf & { some: readonly PlanLine[]; isFolded?: boolean }) {
  return (
    <ul class="bare">
      {some.map((line) => (
        <OwnLine line={line} {...of} answers={answers} />
      ))}
    </ul>
  )
}

/** A no is said where something was agreed, or was not. */
const answersTo = (part: Part, answers: PartOf['answers']) =>
  answers === 'both' || part === 'agreed' || part === 'notAgreed' ? answers : null

/**
 * The plan on a telephone's first screen: what the citizen has said, and what was agreed, who does it and when. The rest of each line is folded
 * away beside it, and the other parts below.
 */
export function PlanFolded({ visit, version: { lines }, waits = [], ...of }: PartsProps) {
  const words = ownMessages[visit.tongue]
  const agreed = ofPart(lines, 'agreed')
  const own = ofPart(lines, 'own')
  return (
    <>
      {own.length > 0 && (
        <section class="part own" aria-labelledby="own">
          <h2 id="own">{words.parts.own}</h2>
          <Lines visit={visit} {...of} some={own} answers={null} isFolded />
        </section>
      )}
      <section class="part agreed" aria-labelledby="agreed">
        <h2 id="agreed">{words.parts.agreed}</h2>
        {agreed.length === 0 ? (
          <p>{words.nothingAgreed}</p>
        ) : (
          <Lines visit={visit} {...of} some={agreed} isFolded />
        )}
        {agreed.some(({ inOwnWords }) => !inOwnWords) && <p class="small">{words.notOwnNote}</p>}
      </section>
      {(['goal', 'notAgreed'] as const).map((part) => {
        const some = ofPart(lines, part)
        return (
          some.length > 0 && (
            <details class={`more part ${part}`}>
              <summary>{words.parts[part]}</summary>
              <Lines visit={visit} {...of} some={some} answers={answersTo(part, of.answers)} />
              {part === 'notAgreed' && <p class="small">{words.notAgreedNote}</p>}
            </details>
          )
        )
      })}
      {waits.length > 0 && (
        <details class="more part">
          <summary>{words.waiting}</summary>
          <WaitsNow language={visit.tongue} waits={waits} href="/min/venter" />
        </details>
      )}
      {lawsIn(lines).length > 0 && (
        <details class="more part law">
          <summary>{words.parts.law}</summary>
          <Lines visit={visit} {...of} some={lawsIn(lines)} answers={null} />
          <p class="small">{words.lawNote}</p>
        </details>
      )}
    </>
  )
}

const lawsIn = (lines: readonly PlanLine[]) => [...ofPart(lines, 'law'), ...ofPart(lines, 'rule')]

/** The lines of the citizen's plan, part by part; a part without lines is not there. What the law asks stands together, apart from the rest. */
export function PlanParts({ visit, version: { lines }, ...of }: Omit<PartsProps, 'waits'>) {
  const words = ownMessages[visit.tongue]
  const part = (name: Part) => {
    const some = ofPart(lines, name)
    if (some.length === 0 && name !== 'agreed') return null
    return (
      <section class={`part ${name}`} aria-labelledby={name}>
        <h2 id={name}>{words.parts[name]}</h2>
        {some.length === 0 ? (
          <p>{words.nothingAgreed}</p>
        ) : (
          <Lines visit={visit} {...of} some={some} answers={answersTo(name, of.answers)} />
        )}
        {name === 'notAgreed' && <p class="small">{words.notAgreedNote}</p>}
      </section>
    )
  }
  const laws = lawsIn(lines)
  return (
    <>
      {part('own')}
      {part('goal')}
      {part('agreed')}
      {part('notAgreed')}
      {laws.length > 0 && (
        <section class="part law" aria-labelledby="law">
          <h2 id="law">{words.parts.law}</h2>
          <Lines visit={visit} {...of} some={laws} answers={of.answers === 'both' ? 'both' : null} />
          <p class="small">{words.lawNote}</p>
        </section>
      )}
    </>
  )
}
