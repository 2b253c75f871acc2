import { stageNames } from './kinds.ts'
import type { Visit } from '../../shared/request/route.ts'
import { HungThing } from './hung-view.tsx'
import type { Hung } from './hung.ts'
import type { Loop } from './loops.ts'
import { messages } from './messages.ts'
import type { Step } from './steps.ts'
import { daysBetween, stillFrom, stoodStill } from './weave/stillness.ts'
import { kindsIn, whenOf } from './words.ts'

/** Step by step, with what hangs on each beside it. */
export function StepsOf({
  visit,
  loop,
  steps,
  hung,
}: {
  visit: Visit
  loop: Loop
  steps: readonly Step[]
  hung: readonly Hung[]
}) {
  const words = messages[visit.language]
  return (
    <section class="part" aria-labelledby="skridt">
      <h2 id="skridt">{words.steps}</h2>
      <ol class="bare">
        {steps.map((step, at) => (
          <StepOf
            visit={visit}
            loop={loop}
            step={step}
            number={at + 1}
            next={steps[at + 1]}
            hung={hung.filter(({ stepId }) => stepId === step.id)}
          />
        ))}
      </ol>
    </section>
  )
}

function StepOf({
  visit,
  loop,
  step,
  number,
  next,
  hung,
}: {
  visit: Visit
  loop: Loop
  step: Step
  number: number
  next: Step | undefined
  hung: readonly Hung[]
}) {
  const { language, me } = visit
  const words = messages[language]
  const days = next ? daysBetween(step.until ?? step.day, next.day) : 0
  const isStill = days >= stillFrom
  return (
    <li class={`line step${isStill ? ' still' : ''}`} id={`skridt-${number}`}>
      <div class={`when k-${step.kinds[0] ?? 'worker'}`}>
        <span class="knot" aria-hidden="true">
          {number}
        </span>
        <span class="date">{whenOf(language, step)}</span>
      </div>
      <div class="what">
        <h3>{step.title}</h3>
        {step.quote && <blockquote class="words-of citizen">“{step.quote}”</blockquote>}
        {step.words && <p class="words">{step.words}</p>}
        <p class="small">
          {stageNames[step.stage][language]}. {words.by(kindsIn(language, step.kinds))}
        </p>
        {isStill && <p class="small">{stoodStill(language, days)}</p>}
      </div>
      <aside class="about" aria-label={step.title}>
        {hung.map((one) => (
          <HungThing visit={visit} loopId={loop.id} hung={one} />
        ))}
        {step.writtenBy.id === me.personId ? (
          <a
            class="no-print"
            href={`/undren/${loop.id}/skridt/${step.id}`}
            aria-label={words.changeOf(step.title)}
          >
            {words.change}
          </a>
        ) : (
          step.writtenBy.name && <p class="no-print">{words.wroteStep(step.writtenBy.name)}</p>
        )}
      </aside>
    </li>
  )
}
