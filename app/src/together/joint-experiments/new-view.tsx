import { today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, Hidden, LongText, SomeOf, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { changedJointExperiment, newJointExperiment } from './form.ts'
import { formMessages } from './form-messages.ts'
import type { JointExperiment } from './joint-experiments.ts'
import { kindNames, kindOf, kindsOfPeople, themeNames, themes } from './kinds.ts'

/** Where it is begun, from nothing or from one that has ended. */
export function newPage(visit: Visit, { from, again }: { from: JointExperiment | null; again?: Again }) {
  const { language, services, me } = visit
  const words = formMessages[language]
  const form = fill(language, newJointExperiment(services.now()), {
    again,
    first: {
      ...(from ? asTyped(from) : { triedBy: [kindOf(me)] }),
      ...{ fromDay: today(services.now()), fra: from?.id ?? '' },
    },
  })
  const children = (
    <>
      {from && (
        <p>
          <a href={`/vi-proever/${from.id}`}>{words.again(from.tries)}</a>
        </p>
      )}
      <ErrorSummary {...form} />
      <FormOf form={form} to={from ? `/vi-proever/nyt?fra=${from.id}` : '/vi-proever/nyt'}>
        <Hidden form={form} name="fra" />
        <Fields form={form} />
        <button class="button do">{words.make}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.newTitle, when: words.newLead, seen: { rows: 'joint_experiment' }, children },
    form.status,
  )
}

const asTyped = ({ tries, how, looksFor, theme, triedBy, among }: JointExperiment) => ({
  ...{ tries, how, looksFor, theme, triedBy, among },
})

/** Where whoever began it says anew what is tried. */
export function changePage(
  visit: Visit,
  { one, again }: { one: JointExperiment; again?: Again | undefined },
) {
  const { language, services } = visit
  const words = formMessages[language]
  const address = `/vi-proever/${one.id}`
  const form = fill(language, changedJointExperiment(services.now()), {
    again,
    first: { ...asTyped(one), fromDay: one.fromDay },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/ret`}>
        <Fields form={form} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.changeTitle, when: words.changeLead, seen: { rows: 'joint_experiment' }, children },
      parents: [{ href: address, word: one.tries }],
    },
    form.status,
  )
}

type Names = 'tries' | 'how' | 'looksFor' | 'theme' | 'triedBy' | 'among' | 'fromDay'

function Fields({ form }: { form: Filled<Names> }) {
  const { language } = form
  const words = formMessages[language]
  return (
    <>
      <Text form={form} name="tries" label={words.tries} hint={words.triesHint} />
      <LongText form={form} name="looksFor" label={words.looksFor} hint={words.looksForHint} rows={3} />
      <Choice
        form={form}
        name="theme"
        label={words.theme}
        none={words.choose}
        options={themes.map((theme) => ({ value: theme, label: themeNames[theme][language] }))}
      />
      <SomeOf
        form={form}
        name="triedBy"
        label={words.triedBy}
        hint={words.triedByHint}
        options={kindsOfPeople.map((kind) => ({ value: kind, label: kindNames[kind][language] }))}
      />
      <Text form={form} name="among" label={words.among} />
      <Day form={form} name="fromDay" label={words.fromDay} />
      <LongText form={form} name="how" label={words.how} rows={4} />
    </>
  )
}
