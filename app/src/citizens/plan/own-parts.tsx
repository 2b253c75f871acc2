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

/** The lines of the citizen's plan, part by part; a part without lines is not there. What the law asks stands together, apart from the rest. */
export function PlanParts({ visit, version: { lines }, waits = [], ...of }: PartsProps) {
  const words = ownMessages[visit.tongue]
  const { answers } = of
  const list = (some: readonly PlanLine[], canBeAnswered: boolean) => (
    <ul class="bare">
      {some.map((line) => (
        <OwnLine visit={visit} line={line} {...of} answers={canBeAnswered ? answers : null} />
      ))}
    </ul>
  )
  const part = (name: Part) => {
    const some = ofPart(lines, name)
    if (some.length === 0 && name !== 'agreed') return null
    return (
      <section class={`part ${name}`} aria-labelledby={name}>
        <h2 id={name}>{words.parts[name]}</h2>
        {some.length === 0 ? (
          <p>{words.nothingAgreed}</p>
        ) : (
          list(some, answers === 'both' || name === 'agreed' || name === 'notAgreed')
        )}
        {name === 'notAgreed' && <p class="small">{words.notAgreedNote}</p>}
      </section>
    )
  }
  const law = ofPart(lines, 'law')
  const laws = [...law, ...ofPart(lines, 'rule')]
  return (
    <>
      {part('own')}
      {part('goal')}
      {part('agreed')}
      {part('notAgreed')}
      {waits.length > 0 && (
        <section class="part">
          <h2>{words.waiting}</h2>
          <WaitsNow language={visit.tongue} waits={waits} href="/min/venter" />
        </section>
      )}
      {laws.length > 0 && (
        <section class="part law" aria-labelledby="law">
          <h2 id="law">{words.parts.law}</h2>
          {list(laws, answers === 'both')}
          <p class="small">{words.lawNote}</p>
        </section>
      )}
    </>
  )
}
