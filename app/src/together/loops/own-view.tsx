import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { ownLoop } from './form.ts'
import type { Loop } from './loops.ts'
import { messages } from './own-messages.ts'
import type { Step } from './steps.ts'
import { kindsIn, whenOf } from './words.ts'

type OwnLoop = Loop & { isWrittenOn: boolean }

const parents = ({ tongue: language }: Visit) => [{ href: '/min', word: messages[language].mine }]

/** Where a citizen says what they wonder at. */
export function ownLoopsPage(
  visit: Visit,
  { loops, again }: { loops: readonly OwnLoop[]; again?: Again | undefined },
) {
  const { tongue: language } = visit
  const words = messages[language]
  const form = fill(language, ownLoop, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{words.lead}</p>
      <FormOf form={form} to="/min/undren">
        <LongText form={form} name="wonder" label={words.wonder} hint={words.hint} rows={3} />
        <button class="button do">{words.send}</button>
      </FormOf>
      <p class="small">{words.changes}</p>
      {loops.length > 0 && <h2>{words.yours}</h2>}
      {loops.map((loop) => (
        <section>
          <Wonder visit={visit} loop={loop} />
          {loop.isWrittenOn ? (
            <p>
              <a href={`/min/undren/${loop.id}`}>{words.see}</a>
            </p>
          ) : (
            <p>{words.noSteps}</p>
          )}
          <TakeBack visit={visit} loop={loop} isWrittenOn={loop.isWrittenOn} />
        </section>
      ))}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title, seen: { rows: 'loop' }, except: words.who, narrow: true },
      ...{ parents: parents(visit), children },
    },
    form.status,
  )
}

/** What they wondered at, and what others did about it. */
export function ownLoopPage(visit: Visit, { loop, steps }: { loop: Loop; steps: readonly Step[] }) {
  const { tongue: language } = visit
  const words = messages[language]
  const children = (
    <>
      <Wonder visit={visit} loop={loop} />
      <h2>{words.steps}</h2>
      {steps.length === 0 && <p>{words.noSteps}</p>}
      <ol class="bare own-steps">
        {steps.map((step) => (
          <li>
            <p class="small">{whenOf(language, step)}</p>
            <h3 dir="auto">{step.title}</h3>
            {step.quote && (
              <blockquote class="words-of citizen" dir="auto">
                “{step.quote}”
              </blockquote>
            )}
            {step.words && (
              <p class="words" dir="auto">
                {step.words}
              </p>
            )}
            <p class="small">{words.with(kindsIn(language, step.kinds))}</p>
          </li>
        ))}
      </ol>
      <TakeBack visit={visit} loop={loop} isWrittenOn={steps.length > 0} />
    </>
  )
  return answer(visit, {
    ...{ title: words.oneTitle, seen: { rows: 'loop' }, except: words.who, narrow: true, children },
    parents: [...parents(visit), { href: '/min/undren', word: words.title }],
  })
}

function Wonder({ visit: { tongue: language }, loop }: { visit: Visit; loop: Loop }) {
  const words = messages[language]
  return (
    <>
      {loop.wonder === null ? (
        <p>{words.emptied}</p>
      ) : (
        <blockquote class="words-of citizen" dir="auto">
          {loop.wonder}
        </blockquote>
      )}
      <p class="small">{words.sharedOn(longDate(language, loop.raisedOn))}</p>
    </>
  )
}

function TakeBack({
  visit: { tongue: language },
  loop,
  isWrittenOn,
}: {
  visit: Visit
  loop: Loop
  isWrittenOn: boolean
}) {
  const words = messages[language]
  if (loop.wonder === null) return null
  return (
    <form method="post" action={`/min/undren/${loop.id}/tilbage`} class="row">
      <button class="quiet gone">{isWrittenOn ? words.takeOut : words.takeBack}</button>
      <span class="small">{isWrittenOn ? words.takeOutHint : words.takeBackHint}</span>
    </form>
  )
}
