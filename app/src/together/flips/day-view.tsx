import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, LongText, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { Follows } from '../../shared/page/follows.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { GraspsOf, TasksOf } from './came-view.tsx'
import { dayMessages } from './day-messages.ts'
import { graspForm, taskForm } from './form.ts'
import { phaseAfter, phaseBefore, phaseNames, phases, phaseSays } from './kinds.ts'
import { messages } from './messages.ts'
import { ProgrammeOf } from './programme-view.tsx'
import type { Within } from './read.ts'
import { recordingMessages } from './recording/messages.ts'

/** The parts of the day that are the same on everybody's screen; each is made anew by its id when something changes. */
export function DayParts({ visit, within }: { visit: Visit; within: Within }) {
  const { language } = visit
  const { flip, inside } = within
  const words = messages[language]
  return (
    <>
      <section id="flip-nu">
        <PhasesOf visit={visit} within={within} />
      </section>
      <section id="flip-program">
        {inside.themes.length > 0 && (
          <p>{words.themeWas(inside.themes.at(-1)?.was ?? '', inside.themes.at(-1)?.became ?? '')}</p>
        )}
        {inside.parts.length > 0 && (
          <>
            <h2>{words.programme}</h2>
            <ProgrammeOf language={language} flip={flip} parts={inside.parts} />
          </>
        )}
      </section>
      <section id="flip-greb">
        <h2>{words.grasped}</h2>
        <GraspsOf visit={visit} {...within} />
      </section>
      <section id="flip-opgaver">
        <h2>{words.tasks}</h2>
        <TasksOf visit={visit} {...within} />
      </section>
    </>
  )
}

/** Where it has come to, what one does there, and the way on; whoever is in it may press. */
function PhasesOf({ visit: { language }, within: { flip, inside } }: { visit: Visit; within: Within }) {
  const words = dayMessages[language]
  const at = phases.indexOf(inside.phase)
  const [on, back] = [phaseAfter(inside.phase), phaseBefore(inside.phase)]
  return (
    <>
      <ol class="flip-steps" aria-label={words.steps}>
        {phases.map((phase, nth) => (
          <li class={nth < at ? 'done' : undefined} aria-current={nth === at ? 'step' : undefined}>
            {phaseNames[phase][language]}
          </li>
        ))}
      </ol>
      <p>{phaseSays[inside.phase][language]}</p>
      <form method="post" action={`/flip/${flip.id}/fase`} class="row">
        {on && (
          <button class="button do" name="phase" value={on}>
            {words.on(phaseNames[on][language])}
          </button>
        )}
        {back && (
          <button class="quiet" name="phase" value={back}>
            {words.back(phaseNames[back][language])}
          </button>
        )}
      </form>
    </>
  )
}

/** The page that is open while they talk: it follows, and each writes on it. */
export function dayPage(
  visit: Visit,
  {
    within,
    grasping,
    tasking,
  }: { within: Within; grasping?: Again | undefined; tasking?: Again | undefined },
) {
  const { language } = visit
  const words = dayMessages[language]
  const { flip } = within
  const status = grasping || tasking ? 422 : 200
  const children = (
    <>
      {(grasping ?? tasking) && (
        <ErrorSummary problems={(grasping ?? tasking)?.problems ?? []} language={language} />
      )}
      <Follows from={`/flip/${flip.id}/moede/nu`} words={words}>
        <DayParts visit={visit} within={within} />
      </Follows>
      <GraspFields visit={visit} within={within} again={grasping} />
      <TaskFields visit={visit} within={within} again={tasking} />
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title(flip.theme), heading: flip.theme, when: words.lead, children },
      seen: { rows: 'flip_inside', with: [messages[language].othersInvited] },
      parents: [{ href: `/flip/${flip.id}`, word: flip.theme }],
      islands: ['live'],
      next: [
        { href: `/flip/${flip.id}`, word: words.toFlip },
        { href: `/flip/${flip.id}/optagelse`, word: recordingMessages[language].title },
      ],
    },
    status,
  )
}

function GraspFields({ visit: { language }, within, again }: FieldsProps) {
  const words = dayMessages[language]
  const mine = within.grasps.find(({ isMine }) => isMine)
  const first = { words: mine?.words ?? '', nothingNew: mine?.nothingNew ? 'on' : '' }
  const form = fill(language, graspForm, { again, first, among: 'greb' })
  return (
    <FormOf form={form} to={`/flip/${within.flip.id}/greb`}>
      <h2>{words.yourGrasp}</h2>
      <LongText form={form} name="words" label={words.yourWords} hint={words.yourGraspHint} rows={3} />
      <Tick form={form} name="nothingNew" label={words.nothingNew} hint={words.nothingNewHint} />
      <button class="button">{mine ? words.sayAnew : words.say}</button>
    </FormOf>
  )
}

interface FieldsProps {
  visit: Visit
  within: Within
  again?: Again | undefined
}

function TaskFields({ visit: { language, me }, within, again }: FieldsProps) {
  const words = dayMessages[language]
  const form = fill(language, taskForm, { again, first: { who: me.personId }, among: 'opgave' })
  return (
    <FormOf form={form} to={`/flip/${within.flip.id}/opgave`}>
      <h2>{words.newTask}</h2>
      <Text form={form} name="what" label={words.what} />
      <div class="row">
        <Choice
          form={form}
          name="who"
          label={words.who}
          options={within.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Day form={form} name="byDay" label={words.byDay} />
      </div>
      <button class="button">{words.writeTask}</button>
    </FormOf>
  )
}
