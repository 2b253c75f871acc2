import { today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, LongText, SomeOf, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { stepForm } from './form.ts'
import { kindNames, kindOf, kindsOfPeople, stageNames, stages, suggestedStage } from './kinds.ts'
import type { Loop } from './loops.ts'
import { stepMessages } from './step-messages.ts'
import type { Step } from './steps.ts'
import { nameOf } from './words.ts'

interface StepProps {
  loop: Loop
  /** All there are, for the stage that is suggested. */
  steps: readonly Step[]
  /** The one that is changed; null is a new one. */
  step: Step | null
  again?: Again | undefined
}

/** Where a step is written, or written anew. */
export function stepPage(visit: Visit, { loop, steps, step, again }: StepProps) {
  const { language, me, services } = visit
  const words = stepMessages[language]
  const address = `/undren/${loop.id}`
  const first = step
    ? firstOf(step)
    : { stage: suggestedStage(steps), kinds: [kindOf(me)], day: today(services.now()) }
  const form = fill(language, stepForm, { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={step ? `${address}/skridt/${step.id}` : `${address}/skridt`}>
        <Text form={form} name="title" label={words.title} hint={words.titleHint} />
        <LongText form={form} name="words" label={words.words} rows={5} />
        <SomeOf
          form={form}
          name="kinds"
          label={words.kinds}
          hint={words.kindsHint}
          options={kindsOfPeople.map((kind) => ({ value: kind, label: kindNames[kind][language] }))}
        />
        <div class="row">
          <Day form={form} name="day" label={words.day} />
          <Day form={form} name="until" label={words.until} hint={words.untilHint} />
        </div>
        <Choice
          form={form}
          name="stage"
          label={words.stage}
          hint={words.stageHint}
          options={stages.map((stage) => ({ value: stage, label: stageNames[stage][language] }))}
        />
        <More form={form} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
      {step && (
        <form method="post" action={`${address}/skridt/${step.id}/slet`} class="row">
          <button class="quiet gone" aria-describedby="slet">
            {words.remove}
          </button>
          <span class="small" id="slet">
            {words.removeHint}
          </span>
        </form>
      )}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: step ? words.changeTitle : words.newTitle, when: words.lead, children },
      ...{ seen: { rows: 'loop_step' }, parents: [{ href: address, word: nameOf(language, loop) }] },
    },
    form.status,
  )
}

const inMore = ['quote', 'turn', 'what', 'beforeCount', 'beforeOf', 'afterCount', 'afterOf'] as const

/** What few steps have: somebody's own words, a turn that begins, and figures. Folded away unless something stands there. */
function More({ form }: { form: Filled<(typeof inMore)[number]> }) {
  const words = stepMessages[form.language]
  return (
    <details open={inMore.some((name) => form.value(name) !== '' || form.wrong(name).length > 0)}>
      <summary>{words.more}</summary>
      <LongText form={form} name="quote" label={words.quote} hint={words.quoteHint} rows={2} />
      <Text form={form} name="turn" label={words.turn} hint={words.turnHint} />
      <h2>{words.figures}</h2>
      <p class="small">{words.figuresHint}</p>
      <Text form={form} name="what" label={words.what} hint={words.whatHint} />
      {(['before', 'after'] as const).map((when) => (
        <div class="row">
          <Text form={form} name={`${when}Count`} label={words[when][0] ?? ''} short inputmode="numeric" />
          <Text form={form} name={`${when}Of`} label={words[when][1] ?? ''} short inputmode="numeric" />
        </div>
      ))}
    </details>
  )
}

const firstOf = ({ figures, until, ...step }: Step) => ({
  ...{ stage: step.stage, title: step.title, words: step.words, kinds: step.kinds, day: step.day },
  ...{ until: until ?? '', quote: step.quote, turn: step.turn },
  ...(figures && {
    ...{ what: figures.what, beforeCount: String(figures.before[0]), beforeOf: String(figures.before[1]) },
    ...{ afterCount: String(figures.after[0]), afterOf: String(figures.after[1]) },
  }),
})
