import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText, SomeOf, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { seenChange, type Change } from './changes.ts'
import type { Evaluation } from './evaluations.ts'
import { changedChange, newChange } from './form.ts'
import { insideMessages } from './inside-messages.ts'
import { causeNames, causes, pillarNames, pillars } from './kinds.ts'
import { messages } from './messages.ts'

interface Of {
  one: Evaluation
  key: Buffer
  /** The change that is said anew; none where it is a new one. */
  change: Change | null
  again?: Again | undefined
}

/** Where what seems to have changed is written, with what else could explain it. */
export function changeFormPage(visit: Visit, { one, key, change, again }: Of) {
  const { language, me } = visit
  const words = insideMessages[language]
  const above = `/evaluering/${one.id}`
  const address = change ? `${above}/aendring/${change.id}` : above
  const parents = [
    { href: above, word: one.title },
    ...(change ? [{ href: address, word: change.says }] : []),
  ]
  const told = {
    ...{ title: change ? words.changeThis : words.newTitle, when: words.newLead, parents },
    seen: { rows: 'evaluation_change', with: [messages[language].invitees] },
    ...{ islands: ['unsaved'], browserKey: browserKey(key, me) },
  } as const
  if (change === null) {
    const form = fill(language, newChange, { again })
    const to = `${above}/aendring/ny`
    const children = (
      <>
        <ErrorSummary {...form} />
        <FormOf form={form} to={to}>
          <Fields form={form} keep={`${to}/otherwise`} />
          <button class="button do">{words.save}</button>
        </FormOf>
      </>
    )
    return answer(visit, { ...told, children }, form.status)
  }
  const { pillar, says, forWhom, since, otherwise } = change
  const first = {
    pillar,
    says,
    forWhom,
    since,
    otherwise,
    causes: [...change.causes],
    seen: seenChange(change),
  }
  const form = fill(language, changedChange, { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/ret`}>
        <input type="hidden" name="seen" value={form.value('seen')} />
        <Fields form={form} keep={`${address}/ret/otherwise`} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(visit, { ...told, children }, form.status)
}

type Names = 'pillar' | 'says' | 'forWhom' | 'since' | 'causes' | 'otherwise'

function Fields({ form, keep }: { form: Filled<Names>; keep: string }) {
  const { language } = form
  const words = insideMessages[language]
  return (
    <>
      <LongText form={form} name="says" label={words.says} rows={2} />
      <Text form={form} name="forWhom" label={words.forWhom} hint={words.forWhomHint} />
      <Text form={form} name="since" label={words.sinceWhen} />
      <Choice
        form={form}
        name="pillar"
        label={words.pillar}
        none={words.choose}
        options={pillars.map((value) => ({ value, label: pillarNames[value][language] }))}
      />
      <SomeOf
        form={form}
        name="causes"
        label={words.causes}
        hint={words.causesHint}
        options={causes.map((value) => ({ value, label: causeNames[value][language] }))}
      />
      <LongText form={form} name="otherwise" label={words.otherwise} rows={3} keep={keep} />
    </>
  )
}
